import { getExemplar, getSummary, isVhcsError, type Transport } from '@vhcs/client';
import { localDateAt, type PublishedCard, type Summary } from '@vhcs/contract';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { badgePictureStyles } from '../shared/badge-picture.ts';
import { box } from '../shared/box.styles.ts';
import { ConnectionController } from '../shared/connection.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import { toHeadingLevel } from '../shared/heading.ts';
import { MessagesController } from '../shared/messages.ts';
import { ReadingController } from '../shared/reading.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { lastDayOf } from '../shared/unit-lifetime.ts';
import { unitPhoto, unitPhotoStyles } from '../shared/unit-photo.ts';
import { unitStyles } from '../shared/unit.styles.ts';
import { webAddress } from '../shared/web-address.ts';
import type { CardView } from './card-view.ts';
import { endedUnit } from './ended-unit.ts';
import { vi } from './exemplar-card.messages.ts';
import { styles } from './exemplar-card.styles.ts';
import { figuresStyles } from './figures.styles.ts';
import type { measuredFigures } from './measured.ts';
import { sourceName } from './source.ts';
import { stated, subheading } from './stated.ts';
import { title } from './title.ts';

/** What people's ratings say, and how it is drawn; both arrive after the card. */
interface Measured {
  readonly summary: Summary;
  readonly draw: typeof measuredFigures;
}

/**
 * Presents an exemplar unit (điển hình): what it did, the figures that its source gives, and beside
 * them, never mixed, what people's own ratings say.
 *
 * @summary The card of an exemplar unit.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the card has been read, and when it cannot be: the unit's name and a link.
 * @slot heading - The unit's name as a heading of the page's own. Default: the name, at
 *   `heading-level`.
 *
 * @fires {VhcsErrorEvent} vhcs-error - The card, or what people's ratings say, could not be read.
 *
 * @csspart frame - The box around everything.
 * @csspart photo - The photo with its caption, or the drawing in its place.
 * @csspart heading - The unit's name.
 * @csspart subheading - The headings of practices and figures.
 * @csspart badge - One badge with its name.
 * @csspart ended - The note that the unit has ended.
 * @csspart figure - One figure that the source gives.
 * @csspart measured - What people's own ratings say.
 * @csspart button - Every button.
 *
 * @cssproperty --vhcs-accent - Lines, bars and focus. Default: a blue, by theme.
 * @cssproperty --vhcs-on-accent - What is drawn on the accent colour.
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - Borders that carry no meaning.
 * @cssproperty --vhcs-tint - Background of what people's ratings say.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 */
export class VhcsExemplarCard extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    box,
    badgePictureStyles,
    unitPhotoStyles,
    unitStyles,
    styles,
    figuresStyles,
  ];

  static override properties: PropertyDeclarations = {
    unit: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    client: { attribute: false },
    now: { attribute: false },
  };

  /** Id of the unit. Default: the unit of the nearest provider. */
  declare unit: string | undefined;

  /** Level of the unit's name among the page's headings, 2 to 6. Default: 3. */
  declare headingLevel: number;

  /** The client to read with; without it the page's or the nearest provider's is used. */
  declare client: Transport | undefined;

  /** Milliseconds since 1970, to tell what has ended. Default: the device's clock. */
  declare now: () => number;

  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./exemplar-card.messages.en.ts')).en,
  });
  readonly #connection = new ConnectionController(this);
  readonly #card = new ReadingController<PublishedCard>(this, {
    read: (transport, unit, signal) => getExemplar(transport, unit, { signal }),
    onError: (error) => {
      this.#isAbsent = isVhcsError(error) && error.status === 404;
      this.dispatchEvent(new VhcsErrorEvent(error));
    },
  });
  readonly #measured = new ReadingController<Measured>(this, {
    read: async (transport, unit, signal) => {
      const [summary, { measuredFigures: draw }] = await Promise.all([
        getSummary(transport, unit, { signal }),
        import('./measured.ts'),
      ]);
      return { summary, draw };
    },
    onError: (error) => {
      this.dispatchEvent(new VhcsErrorEvent(error));
    },
  });
  #isAbsent = false;
  #brokenPhotos: ReadonlySet<string> = new Set();
  /** The unit whose card is on the page: its ratings are asked for only then. */
  #drawnUnit: string | undefined;
  /** Where the visitor goes on once what was asked for again has arrived or failed. */
  #focusNext: 'article' | '.measured' | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.now = Date.now;
  }

  protected override willUpdate(): void {
    const client = this.client ?? this.#connection.value?.client;
    this.#card.show(this.unit ?? this.#connection.value?.unit, client);
    this.#measured.show(this.#drawnUnit, client);
  }

  protected override updated(): void {
    this.#moveFocus();
    const { state } = this.#card;
    const drawnUnit = state.kind === 'ready' ? state.value.unit : undefined;
    if (drawnUnit === this.#drawnUnit) return;
    this.#drawnUnit = drawnUnit;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { state } = this.#card;
    if (state.kind === 'ready') return this.#article(state.value);
    return html`<slot name="heading"></slot
      ><slot></slot> ${state.kind === 'failed' ? this.#failure() : nothing}`;
  }

  #failure(): TemplateResult {
    const { current, language } = this.#messages;
    return html`<div class="frame notice" part="frame" lang=${language}>
      <p role="alert">${this.#isAbsent ? current.absent : current.failed}</p>
      ${button(current.retry, this.#onRetry)}
    </div>`;
  }

  #article(card: PublishedCard): TemplateResult {
    const { current: messages, language } = this.#messages;
    const today = localDateAt(this.now());
    const view: CardView = {
      card,
      languages: this.#messages,
      messages,
      level: toHeadingLevel(this.headingLevel),
      lastDay: lastDayOf(card.unitRecord, today),
      today,
    };
    return html`<article class="frame" part="frame" lang=${language} tabindex="-1">
      <div class="card">
        <header>${title(view)} ${this.#photo(view)}</header>
        ${endedUnit(view)}
        <div class="body">
          ${stated(view)}
          <section class="measured" part="measured" tabindex="-1">
            ${subheading(messages.measured, view)} ${this.#figures(view)}
          </section>
        </div>
        ${footer(view)}
      </div>
    </article>`;
  }

  #photo({ card, languages, messages }: CardView): TemplateResult {
    return unitPhoto({
      photo: card.photo,
      broken: this.#brokenPhotos,
      languages,
      words: messages,
      onBroken: this.#onBrokenPhoto,
    });
  }

  /** What was read of another unit before is not shown under this one's name. */
  #figures({ card, languages, messages }: CardView): TemplateResult {
    const { state } = this.#measured;
    if (state.kind === 'failed') {
      return html`<p role="alert">${messages.measuredFailed}</p>
        ${button(messages.retry, this.#onRetryMeasured)}`;
    }
    return state.kind === 'ready' && state.value.summary.unit === card.unit
      ? state.value.draw(state.value.summary, { languages, messages })
      : html`<p>${messages.reading}</p>`;
  }

  #moveFocus(): void {
    const { kind } = this.#focusNext === 'article' ? this.#card.state : this.#measured.state;
    if (!this.#focusNext || kind === 'waiting') return;
    const area = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    const retry = this.renderRoot.querySelector('button');
    (kind === 'failed' ? retry : area)?.focus();
    this.#focusNext = undefined;
  }

  readonly #onBrokenPhoto = (url: string): void => {
    this.#brokenPhotos = new Set([...this.#brokenPhotos, url]);
    this.requestUpdate();
  };

  readonly #onRetry = (): void => {
    this.#card.retry();
    this.#focusNext = 'article';
  };

  readonly #onRetryMeasured = (): void => {
    this.#measured.retry();
    this.#focusNext = '.measured';
  };
}

function footer({ card, messages }: CardView): TemplateResult {
  const article = webAddress(card.articleUrl);
  return html`<footer>
    ${article ? html`<a href=${article}>${messages.readArticle}</a>` : nothing}
    <span class="small">${messages.source} ${sourceName(card.source, card)}</span>
  </footer>`;
}

function button(label: string, onClick: () => void): TemplateResult {
  return html`<button part="button" type="button" @click=${onClick}>${label}</button>`;
}
