import type { Transport } from '@vhcs/client';
import { localDateAt } from '@vhcs/contract';
import {
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { ConnectionController } from '../shared/connection.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import { MessagesController } from '../shared/messages.ts';
import { ReadingController } from '../shared/reading.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { vi } from './campaign-badge.messages.ts';
import { styles } from './campaign-badge.styles.ts';
import { sumUpCampaign } from './campaign-summary.ts';
import { draw } from './drawing.ts';
import type { Layouts } from './layouts.ts';
import type { BadgeRecord, Summary, View } from './summary.ts';

type SumUp = (record: BadgeRecord, view: View) => Summary;

/**
 * Shows a campaign, and where it stands today; or the badge of a unit: who gave it, by which
 * document, for how long. An award without the number of its document is refused.
 *
 * @summary The badge of a campaign, or of a unit.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the record has been read, and when it cannot be: a link to the page of the
 *   campaign, or the picture from `/v1/badges/<id>.svg`.
 *
 * @fires {VhcsErrorEvent} vhcs-error - The record could not be read.
 *
 * @csspart frame - The box around everything.
 * @csspart picture - The picture.
 * @csspart name - The name.
 * @csspart state - The line that says where a campaign stands, or whether a badge counts.
 * @csspart theme - What a campaign calls for, in the banner and the panel.
 * @csspart phases - The strip of phases, in the banner and the panel.
 * @csspart button - The button for another try.
 *
 * @cssproperty --vhcs-accent - The picture of a campaign, the cloth of its banner, the strip.
 *   Default: a blue, by theme.
 * @cssproperty --vhcs-on-accent - What lies on the accent colour.
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - The border.
 * @cssproperty --vhcs-tint - Background of notes.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 */
export class VhcsCampaignBadge extends LitElement {
  static override styles: CSSResult[] = [tokens, styles];

  static override properties: PropertyDeclarations = {
    campaign: {},
    badge: {},
    layout: {},
    client: { attribute: false },
    now: { attribute: false },
  };

  /** Id of the campaign. */
  declare campaign: string | undefined;

  /** Id of the badge of a unit; it wins over `campaign`. */
  declare badge: string | undefined;

  /**
   * `compact`: picture, name and one line. `banner`: a wide band with what the campaign calls for
   * and its phases. `panel`: everything. The compact form stands until another has been fetched.
   */
  declare layout: string;

  /** The client to read with; without it the page's or the nearest provider's is used. */
  declare client: Transport | undefined;

  /** The clock, in milliseconds since 1970; read at every update. Default: the device's own. */
  declare now: () => number;

  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./campaign-badge.messages.en.ts')).en,
  });
  readonly #connection = new ConnectionController(this);
  readonly #reading = new ReadingController<readonly [BadgeRecord, SumUp]>(this, {
    // Spelled out here, since the calls of the client would cost every page their queries.
    read: (transport, path, signal) =>
      Promise.all([
        transport.request<BadgeRecord>({
          path,
          shape: this.badge ? { name: {}, kind: 'model' } : { name: {}, phases: [] },
          signal,
        }),
        // Either function is only ever given records of its own kind.
        this.badge
          ? import('./unit-badge-summary.ts').then(({ sumUpBadge }) => sumUpBadge as SumUp)
          : (sumUpCampaign as SumUp),
      ]),
    onError: (error) => {
      this.dispatchEvent(new VhcsErrorEvent(error));
    },
  });
  #layouts: Layouts | undefined;
  /** Whether the visitor asked again for what could not be read, and waits for it. */
  #isRetried = false;

  constructor() {
    super();
    this.layout = 'compact';
    this.now = Date.now;
  }

  protected override willUpdate(): void {
    const { badge, campaign } = this;
    this.#reading.show(
      badge ? `/v1/badges/${badge}` : campaign && `/v1/campaigns/${campaign}`,
      this.client ?? this.#connection.value?.client,
    );
    if (this.layout !== 'compact' && !this.#layouts) this.#loadLayouts();
  }

  protected override updated(): void {
    if (!this.#isRetried || this.#reading.state.kind === 'waiting') return;
    this.#isRetried = false;
    const { renderRoot } = this;
    (
      renderRoot.querySelector('button') ?? renderRoot.querySelector<HTMLElement>('.frame')
    )?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this.#reading;
    const isReady = state.kind === 'ready';
    const content = isReady
      ? this.#content(...state.value)
      : state.kind === 'failed'
        ? this.#failure()
        : undefined;
    return html`<slot ?hidden=${isReady}></slot>${
        content &&
        html`<div class="frame" part="frame" lang=${this.#messages.language} tabindex="-1">
          ${content}
        </div>`
      }`;
  }

  #content(record: BadgeRecord, sumUp: SumUp): TemplateResult {
    const view = { messages: this.#messages.current, today: localDateAt(this.now()) };
    const summary = sumUp(record, view);
    // What is refused has no picture, and is refused in every layout.
    return (
      (summary.drawing && this.#layouts?.(record, summary, view)) ??
      compact(summary, this.#messages.language)
    );
  }

  #failure(): TemplateResult {
    const { failed, retry } = this.#messages.current;
    return html`<span role="alert">${failed}</span>
      <button part="button" @click=${this.#onRetry}>${retry}</button>`;
  }

  #loadLayouts(): void {
    import('./layouts.ts').then(
      ({ createLayouts }) => {
        this.#layouts ??= createLayouts(this);
        this.requestUpdate();
      },
      () => {
        // The compact form says what matters; the next update tries again.
      },
    );
  }

  readonly #onRetry = (): void => {
    this.#isRetried = true;
    this.#reading.retry();
  };
}

function compact({ drawing, name, line }: Summary, language: string): TemplateResult {
  const text = name?.[language];
  const title = name && html`<b part="name" lang=${text ? language : 'vi'}>${text ?? name.vi}</b>`;
  return html`${drawing && draw(drawing)}<span>${title}<small part="state">${line}</small></span>`;
}
