import type { Transport } from '@vhcs/client';
import { baseLanguage, defaultSurvey } from '@vhcs/contract';
import {
  css,
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { box } from '../shared/box.styles.ts';
import { ConnectionController } from '../shared/connection.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import { MessagesController } from '../shared/messages.ts';
import { keepControls } from '../shared/own-controls.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { button } from './button.ts';
import { styles as followUpStyles } from './follow-up.styles.ts';
import type { ModeHost, ShownSurvey } from './mode.ts';
import { pulse } from './pulse.ts';
import { VhcsBeforeSubmitEvent, VhcsSubmitEvent } from './satisfaction.events.ts';
import { vi } from './satisfaction.messages.ts';
import { styles } from './satisfaction.styles.ts';
import type { RatingDraft } from './rating.ts';
import { SubmissionController } from './submission-controller.ts';
import { hasAnswers, type Draft } from './submission.ts';
import { wordsIn, type MessagePack } from './words.ts';

/** An attribute without a value is as good as none, as is one that was removed. */
const text: PropertyDeclaration<string | undefined> = {
  converter: (value) => (value === '' ? undefined : (value ?? undefined)),
};

/** How many elements a page draws whether they are in sight or not. */
const MOST_DRAWN = 8;

/** Elements on the page. */
let connected = 0;

/** What is shown without a request. */
const BUILT_IN = `${defaultSurvey.id} inline`;
const builtIn: ShownSurvey = { survey: defaultSurvey, mode: pulse };

/**
 * Asks a visitor how well a unit served. The survey decides the mode: one question with faces,
 * a questionnaire in pages, a checklist, or the stars of an article; `layout` decides the place.
 *
 * @summary The satisfaction survey, in all its modes.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the script has arrived, and when the survey cannot be fetched: a link, or
 *   five links to `/rate/<unit>?level=…`.
 * @slot notice - What becomes of a rating, in the operator's own words. Default: a text with
 *   purpose, data, controller and rights.
 * @slot audio - For a kiosk: an `<audio>` that reads the question out, on a visitor's wish only.
 *
 * @fires {VhcsBeforeSubmitEvent} vhcs-before-submit - Before a rating is sent; cancel it to keep it.
 * @fires {VhcsSubmitEvent} vhcs-submit - The rating is on the collector's disk.
 * @fires {VhcsErrorEvent} vhcs-error - The rating was not taken, or something could not be fetched.
 * @fires {VhcsDismissEvent} vhcs-dismiss - The visitor closed the dialog.
 *
 * @csspart frame - The box around everything.
 * @csspart question - The question above the levels.
 * @csspart level - One level with its face, star or label.
 * @csspart option - One box to tick with its label.
 * @csspart button - Every button.
 *
 * @cssproperty --vhcs-accent - Buttons and focus. Default: a blue, by theme.
 * @cssproperty --vhcs-on-accent - Text on the accent colour.
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - Borders that carry no meaning.
 * @cssproperty --vhcs-control - Border of the text field.
 * @cssproperty --vhcs-tint - Background of what is chosen or pointed at.
 * @cssproperty --vhcs-star - Stars and bars of an article. Default: #c98a00.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 * @cssproperty --vhcs-level-1 - Colour of the lowest level; `--vhcs-level-2` to `--vhcs-level-5` likewise.
 */
export class VhcsSatisfaction extends LitElement implements ModeHost {
  /** One sheet, because each takes its time to adopt when a page has many elements. */
  static override styles: CSSResult = css`
    ${tokens}
    ${box}
    ${styles}
    ${followUpStyles}
  `;

  static override properties: PropertyDeclarations = {
    unit: text,
    survey: text,
    service: text,
    touchpoint: text,
    article: text,
    layout: text,
    languages: text,
    resetSeconds: { attribute: 'reset-seconds', type: Number },
    open: { type: Boolean },
    client: { attribute: false },
    messages: { attribute: false },
  };

  /** Id of the rated unit. Default: the unit of the nearest provider. */
  declare unit: string | undefined;

  /** Id of the survey. Default: `hai-long-nhanh`, which is built in; any other is fetched. */
  declare survey: string | undefined;

  /** Code of the administrative procedure, such as `1.001193`. Never a dossier's code. */
  declare service: string | undefined;

  /** Id of the counter, kiosk or page of the unit. */
  declare touchpoint: string | undefined;

  /** Address of the article that is rated. Default for an article's stars: the page's own. */
  declare article: string | undefined;

  /**
   * Where it stands: `inline` (default), `dialog` behind a button, or `kiosk`, which fills the
   * screen of a device at the counter.
   */
  declare layout: string | undefined;

  /** For a kiosk: languages that a visitor may choose from, such as `vi en km`. */
  declare languages: string | undefined;

  /** For a kiosk: seconds after the thanks until the next visitor is asked. Default: 15. */
  declare resetSeconds: number | undefined;

  /** For a dialog: whether it is open. */
  declare open: boolean | undefined;

  /** The client to send with; without it the page's or the nearest provider's is used. */
  declare client: Transport | undefined;

  /**
   * The page's own words, by base language: for languages beyond Vietnamese and English, or to say
   * something otherwise. What a pack leaves out is said in Vietnamese and marked so.
   */
  declare messages: Readonly<Record<string, MessagePack>> | undefined;

  readonly #onError = (error: unknown): void => {
    this.dispatchEvent(new VhcsErrorEvent(error));
  };
  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./satisfaction.messages.en.ts')).en,
  });
  readonly #connection = new ConnectionController(this);
  readonly #rating = new SubmissionController(this, {
    client: () => this.#client,
    toRating: (draft) => this.#toRating(draft),
    mayBeSent: (rating) => this.dispatchEvent(new VhcsBeforeSubmitEvent(rating)),
    onStored: (receipt) => this.dispatchEvent(new VhcsSubmitEvent(receipt)),
    onError: this.#onError,
  });
  /** What is shown, or where its fetching stands. */
  #shown: ShownSurvey | 'failed' | undefined = builtIn;
  #fetchKey = BUILT_IN;
  /** Whether the visitor asked again for what could not be fetched, and waits for it. */
  #isRetried = false;
  /** From whom the survey was fetched; none where it is built in. */
  #source: Transport | undefined;
  /** The latest turn: what was fetched for an earlier one is dropped. */
  #turn: object | undefined;
  /** What ratings are about, as the visitor sees it. */
  #about: Pick<RatingDraft, 'unit' | 'service' | 'touchpoint' | 'article'> = { unit: '' };
  /** The same as one text, once there is a unit. */
  #target: string | undefined;
  /** Whether it is one of many, and drawn only in sight. */
  #isOneOfMany = false;

  constructor() {
    super();
    keepControls(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected += 1;
    this.#isOneOfMany = connected > MOST_DRAWN;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected -= 1;
  }

  protected override willUpdate(): void {
    const { survey = defaultSurvey.id, layout = 'inline', service, touchpoint, article } = this;
    const unit = this.unit ?? this.#connection.value?.unit ?? '';
    const about = { unit, service, touchpoint, article };
    const target = JSON.stringify(about);
    // A rating for one unit is none for another. The first to arrive is the one that was meant.
    if (unit && target !== this.#target) {
      if (this.#target) this.reset();
      this.#target = target;
    }
    this.#about = about;
    const key = `${survey} ${layout}`;
    const source = survey === defaultSurvey.id ? undefined : this.#client;
    // A provider that answers late names another collector, but takes no answers away.
    const isElsewhere = source && source !== this.#source && !this.#isInUse;
    if (key !== this.#fetchKey || isElsewhere) void this.#turnTo(key, source);
  }

  protected override updated(): void {
    if (!this.#isRetried || !this.#shown) return;
    this.#isRetried = false;
    this.focus();
  }

  /** Opens the dialog of `layout="dialog"`. */
  show(): void {
    this.open = true;
  }

  /** Closes the dialog of `layout="dialog"`; what was entered is still there when it opens again. */
  close(): void {
    this.open = false;
  }

  /** Forgets what was entered and shows the question again. What was sent stays sent. */
  reset(): void {
    this.#rating.reset();
    if (typeof this.#shown === 'object') this.#shown.mode.reset?.();
  }

  /** Puts the focus where the visitor goes on: the chosen level, the first one, or a button. */
  override focus(options?: FocusOptions): void {
    const level = this.#find(':checked') ?? this.#find('input, .face');
    const isThere = level?.checkVisibility();
    (isThere ? level : this.#find('h2, button'))?.focus(options);
  }

  protected override render(): TemplateResult {
    const { current, language, wished } = this.#messages;
    const shown = this.#shown;
    if (!shown || shown === 'failed') {
      return html`<slot></slot>${shown && this.#failed()}`;
    }
    const base = baseLanguage(wished);
    const pack = this.messages?.[base];
    const speech = { language: wished, pack };
    const words = pack ? wordsIn({ vi, [language]: current }, speech) : current;
    const view = { ...speech, words, survey: shown.survey, rating: this.#rating };
    const many = this.#isOneOfMany ? 'many' : '';
    return html`<div class="frame ${many}" part="frame" lang=${pack ? base : language}>
      ${shown.mode.render(view)}
    </div>`;
  }

  #failed(): TemplateResult {
    const { current, language } = this.#messages;
    return html`<div class="frame" part="frame" lang=${language}>
      <div class="notice">
        <p role="alert">${current.loadFailed}</p>
        ${button(current.retry, this.#onReload)}
      </div>
    </div>`;
  }

  get #client(): Transport | undefined {
    return this.client ?? this.#connection.value?.client;
  }

  get #isInUse(): boolean {
    const { mode } = typeof this.#shown === 'object' ? this.#shown : builtIn;
    return mode.isInUse?.() ?? hasAnswers(this.#rating.submission);
  }

  /** Turns to another survey, layout or collector; without a client it waits for one. */
  async #turnTo(key: string, source: Transport | undefined): Promise<void> {
    const turn = (this.#turn = {});
    const client = this.#client;
    const isBuiltIn = key === BUILT_IN;
    this.reset();
    leave(this.#shown);
    this.#shown = isBuiltIn ? builtIn : undefined;
    if (!client && !isBuiltIn) return;
    this.#fetchKey = key;
    this.#source = source;
    if (!client || isBuiltIn) return;
    let shown: ShownSurvey | 'failed' = 'failed';
    try {
      const { fetchSurvey } = await import('./fetch-survey.ts');
      shown = await fetchSurvey({ host: this, rating: this.#rating, inner: pulse }, client);
    } catch (error) {
      if (turn === this.#turn) this.#onError(error);
    }
    if (turn !== this.#turn) {
      leave(shown);
      return;
    }
    this.#shown = shown;
    this.requestUpdate();
  }

  #toRating({ answers, comment }: Draft): RatingDraft {
    const { survey, mode } = typeof this.#shown === 'object' ? this.#shown : builtIn;
    const rating: RatingDraft = {
      survey: survey.id,
      surveyVersion: survey.version,
      channel: 'web',
      language: baseLanguage(this.#messages.wished),
      answers,
      comment: comment.trim() || undefined,
      ...this.#about,
    };
    return mode.complete?.(rating) ?? rating;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onReload = (): void => {
    this.#fetchKey = '';
    this.#isRetried = true;
    this.requestUpdate();
  };
}

/** Lets a mode that is shown no more, or never was, go of the element. */
function leave(shown: ShownSurvey | 'failed' | undefined): void {
  if (typeof shown === 'object') shown.mode.leave?.();
}
