import { html, type ReactiveController, type TemplateResult } from 'lit';
import { button } from '../button.ts';
import type { Mode, ModeHost, ModeOptions } from '../mode.ts';
import type { OngoingRating, RatingDraft, View } from '../rating.ts';
import { VhcsDismissEvent } from '../satisfaction.events.ts';
import { localized, wordsIn } from '../words.ts';
import { en, vi } from './dialog.messages.ts';
import { styles as dialogStyles } from './dialog.styles.ts';

/** Styles that the mode adds to the element's own. */
export const styles = [dialogStyles];

/** Any mode in a dialog, behind a button. */
export const createMode = (options: ModeOptions): Mode => new SurveyDialog(options);

class SurveyDialog implements Mode, ReactiveController {
  readonly #host: ModeHost;
  readonly #inner: Mode;
  readonly #rating: OngoingRating;
  /** Whether it is the visitor who closes, and not the page. */
  #isDismissed = false;

  constructor({ host, inner, rating }: ModeOptions) {
    this.#host = host;
    this.#inner = inner;
    this.#rating = rating;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dialog?.close();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open === (this.#host.open ?? false)) return;
    if (!this.#host.open) dialog.close();
    else if (dialog.isConnected) {
      dialog.showModal();
      dialog.querySelector('h2')?.focus();
    }
  }

  readonly reset = (): void => {
    this.#inner.reset?.();
  };

  readonly leave = (): void => {
    this.#inner.leave?.();
    this.#host.removeController(this);
  };

  readonly complete = (rating: RatingDraft): RatingDraft =>
    this.#inner.complete?.(rating) ?? rating;

  readonly render = (view: View): TemplateResult => {
    const words = wordsIn({ vi, en }, view);
    const { title } = view.survey;
    const name = title ? localized(title, view) : words.openDialog;
    return html`${button(name, this.#onOpen, 'primary')}
      <dialog aria-labelledby="dialog-name" @cancel=${this.#onCancel} @close=${this.#onClose}>
        <div class="bar">
          <h2 id="dialog-name" tabindex="-1">${name}</h2>
          ${button(words.closeDialog, this.#onDismiss)}
        </div>
        ${this.#inner.render(view)}
      </dialog>`;
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #onOpen = (): void => {
    this.#host.open = true;
  };

  readonly #onCancel = (): void => {
    this.#isDismissed = true;
  };

  readonly #onDismiss = (): void => {
    this.#isDismissed = true;
    this.#dialog?.close();
  };

  readonly #onClose = (): void => {
    this.#host.open = false;
    if (!this.#isDismissed) return;
    this.#isDismissed = false;
    const hasRated = this.#rating.submission.stored !== undefined;
    this.#host.dispatchEvent(new VhcsDismissEvent(hasRated));
  };
}
