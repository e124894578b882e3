import type { Transport } from '@vhcs/client';
import { localDateAt } from '@vhcs/contract';
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
import { keepControls } from '../shared/own-controls.ts';
import { groupDigits } from '../shared/number-format.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { unitPhotoStyles } from '../shared/unit-photo.ts';
import { unitStyles } from '../shared/unit.styles.ts';
import { ChoiceController } from './choice-controller.ts';
import { vi } from './exemplar-list.messages.ts';
import { styles } from './exemplar-list.styles.ts';
import { filterForm } from './filter-form.ts';
import { areSet, toLimit } from './filters.ts';
import { ListingController } from './listing-controller.ts';
import type { Facets, Shown } from './listing.ts';
import { more } from './more.ts';
import { emptyNotice, failureNotice } from './notices.ts';
import { result, type ResultView } from './result.ts';

const FIELD = 'input';

/**
 * Exemplar units (điển hình) to choose from: by words, province, level and model, a page at a time.
 *
 * @summary The list of exemplar units.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the list has been read, and when it cannot be: a link to a list.
 *
 * @fires {VhcsErrorEvent} vhcs-error - The list, or more of it, could not be read.
 *
 * @csspart frame - The box around everything.
 * @csspart form - The fields to choose by.
 * @csspart card - One unit in short.
 * @csspart photo - Its photo, or the drawing in its place.
 * @csspart heading - Its name.
 * @csspart button - Every button.
 *
 * @cssproperty --vhcs-accent - Buttons, lines and focus. Default: a blue, by theme.
 * @cssproperty --vhcs-on-accent - Text on the accent colour.
 * @cssproperty --vhcs-surface - Background of cards and fields.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - Borders that carry no meaning.
 * @cssproperty --vhcs-control - Borders of fields.
 * @cssproperty --vhcs-tint - Background of the form.
 * @cssproperty --vhcs-radius - Roundness of cards. Default: 0.75em.
 */
export class VhcsExemplarList extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    box,
    badgePictureStyles,
    unitPhotoStyles,
    unitStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    province: {},
    level: {},
    model: {},
    q: {},
    limit: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    hrefTemplate: { attribute: 'href-template' },
    deepLink: { attribute: 'deep-link' },
    client: { attribute: false },
    now: { attribute: false },
  };

  /** Province or city to start with; follows what the visitor chooses. Default: all. */
  declare province: string | undefined;

  /** Level of units to start with, such as `province-dept`; follows likewise. Default: all. */
  declare level: string | undefined;

  /** Id of the badge to start with; follows likewise. Default: all. */
  declare model: string | undefined;

  /** Words to start with; follow likewise. Default: none. */
  declare q: string | undefined;

  /** Cards a page, 1 to 100. Default: 6. */
  declare limit: number;

  /** Level of the units' names among the page's headings, 2 to 6. Default: 3. */
  declare headingLevel: number;

  /** Address of a card's own page, with `{unit}` for the id. Default: names are no links. */
  declare hrefTemplate: string | undefined;

  /**
   * Keeps what is chosen in the page's address, under names that begin with this; `vhcs-` when it
   * is empty. Read once, at the start. Default: the address is left alone.
   */
  declare deepLink: string | undefined;

  /** The client to read with; without it the page's or the nearest provider's is used. */
  declare client: Transport | undefined;

  /** Milliseconds since 1970, to tell which units have ended. Default: the device's clock. */
  declare now: () => number;

  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./exemplar-list.messages.en.ts')).en,
  });
  readonly #connection = new ConnectionController(this);
  readonly #choice = new ChoiceController(this);
  readonly #listing = new ListingController(this, (error) => {
    this.dispatchEvent(new VhcsErrorEvent(error));
  });
  #brokenPhotos: ReadonlySet<string> = new Set();
  /** Selector of where the visitor goes on, as soon as it is there. */
  #focusNext: string | undefined;

  constructor() {
    super();
    keepControls(this);
    this.limit = 6;
    this.headingLevel = 3;
    this.now = Date.now;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#choice.follow(changed);
    const query = { filters: this.#choice.filters, limit: toLimit(this.limit) };
    this.#listing.show(query, this.client ?? this.#connection.value?.client);
  }

  protected override updated(): void {
    const { kind } = this.#listing.state;
    if (this.#focusNext === undefined) return;
    const isReading = kind === 'waiting' || kind === 'reading-more';
    // Without a form there is only the button to try again.
    const fallback = isReading || this.#focusNext !== FIELD ? null : this.#find('button');
    const target = this.#find(this.#focusNext) ?? fallback;
    target?.focus();
    if (target || !isReading) this.#focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const { facets, kind } = this.#listing.state;
    if (facets) return this.#box(this.#content(facets));
    return html`<slot></slot> ${kind === 'failed' ? this.#box(this.#failure) : nothing}`;
  }

  #box(content: TemplateResult): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.#messages.language}>
      <div class="list">${content}</div>
    </div>`;
  }

  #content(facets: Facets): TemplateResult {
    const { state } = this.#listing;
    const form = filterForm({
      facets,
      choice: this.#choice,
      languages: this.#messages,
      messages: this.#messages.current,
    });
    return html`${form}
      <p class="count" role="status">${this.#count()}</p>
      ${state.kind === 'failed' ? this.#failure : nothing}
      ${state.shown ? this.#results(state.shown) : nothing}`;
  }

  /** What has been found, as it is also spoken. */
  #count(): string {
    const { current: messages } = this.#messages;
    const { state } = this.#listing;
    if (state.kind === 'waiting') return messages.searching;
    return state.shown ? messages.found(this.#digits(state.shown.total)) : '';
  }

  #results(shown: Shown): TemplateResult | typeof nothing {
    const { current: messages } = this.#messages;
    const { kind } = this.#listing.state;
    if (shown.total === 0) {
      const onClear = areSet(this.#choice.filters) ? this.#onClear : undefined;
      return kind === 'waiting' ? nothing : emptyNotice(messages, onClear);
    }
    const cards = shown.cards.map((card) => result(card, this.#resultView));
    return html`<ul class="cards" aria-busy=${kind === 'waiting'}>
        ${cards}
      </ul>
      ${shown.nextCursor === null ? nothing : this.#more(shown)}`;
  }

  #more({ cards, total }: Shown): TemplateResult {
    return more({
      kind: this.#listing.state.kind,
      messages: this.#messages.current,
      count: this.#digits(cards.length),
      total: this.#digits(total),
      onMore: this.#onMore,
    });
  }

  get #failure(): TemplateResult {
    return failureNotice(this.#messages.current, this.#onRetry);
  }

  get #resultView(): ResultView {
    return {
      languages: this.#messages,
      messages: this.#messages.current,
      level: toHeadingLevel(this.headingLevel),
      today: localDateAt(this.now()),
      hrefTemplate: this.hrefTemplate,
      brokenPhotos: this.#brokenPhotos,
      onBrokenPhoto: this.#onBrokenPhoto,
    };
  }

  #digits(value: number): string {
    return groupDigits(value, this.#messages.language);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onClear = (): void => {
    this.#choice.clear();
    this.#focusNext = FIELD;
  };

  readonly #onRetry = (): void => {
    this.#listing.retry();
    this.#focusNext = FIELD;
  };

  readonly #onMore = (): void => {
    const { shown } = this.#listing.state;
    this.#focusNext = `.cards > li:nth-child(${(shown?.cards.length ?? 0) + 1}) .name`;
    this.#listing.more();
  };

  readonly #onBrokenPhoto = (url: string): void => {
    this.#brokenPhotos = new Set([...this.#brokenPhotos, url]);
    this.requestUpdate();
  };
}
