import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { MessagesController } from '../shared/messages.ts';
import { keepControls } from '../shared/own-controls.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { action, step, steps } from './buttons.ts';
import { contrasts, textSizes, type Contrast } from './display.ts';
import { icon, icons } from './icons.ts';
import { PageDisplayController } from './page-display.ts';
import { VhcsContrastEvent, VhcsTextSizeEvent } from './page-tools.events.ts';
import { vi, type News, type PageToolsMessages } from './page-tools.messages.ts';
import { styles } from './page-tools.styles.ts';
import { currentPage, mailLink, type SharedPage } from './shared-page.ts';
import type { Sharing } from './sharing.ts';

/** All that there are, in the order in which they are shown. */
const allTools = ['text-size', 'contrast', 'print', 'email', 'share'];

/** A kiosk has no page around it to use tools on. */
const KIOSK = '[layout="kiosk"], [data-layout="kiosk"]';

/**
 * What a reader does with a page: larger and smaller text, more and less contrast, print, e-mail,
 * share. It loads nothing from anybody, and without `apply` changes nothing outside itself.
 *
 * @summary Text size, contrast, print, e-mail and share.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the script has arrived, such as a `mailto:` link.
 *
 * @fires {VhcsTextSizeEvent} vhcs-text-size - The reader asked for another text size; cancel it to leave it as it is.
 * @fires {VhcsContrastEvent} vhcs-contrast - The reader asked for another contrast; cancel it to leave it as it is.
 *
 * @csspart frame - The box around everything.
 * @csspart button - Every button, and every link that looks like one.
 *
 * @cssproperty --vhcs-accent - Icons and focus. Default: a blue, by theme.
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - Borders.
 * @cssproperty --vhcs-control - Border of the field to copy the address from.
 * @cssproperty --vhcs-tint - Background of what is pointed at or open.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 */
export class VhcsPageTools extends LitElement {
  static override styles: CSSResult[] = [tokens, styles];

  static override properties: PropertyDeclarations = {
    tools: {},
    apply: { type: Boolean },
    storage: { type: Boolean },
    textSize: { attribute: false },
    contrast: { attribute: false },
  };

  /**
   * The tools to show, of `text-size contrast print email share`, for pages that have some of their
   * own. Default: all of them.
   */
  declare tools: string | undefined;

  /**
   * Whether the element restyles the page itself, by a style sheet that the document adopts. Without
   * it the page does so when it hears the events.
   */
  declare apply: boolean;

  /** Whether what was applied is remembered in this browser, in `localStorage`. Needs `apply`. */
  declare storage: boolean;

  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./page-tools.messages.en.ts')).en,
  });
  readonly #display = new PageDisplayController(this);
  #page: SharedPage = currentPage();
  /** What is open to share the page with. */
  #sharing: Sharing | undefined;
  #news: News | undefined;

  constructor() {
    super();
    keepControls(this);
    this.apply = false;
    this.storage = false;
  }

  /** Times the page's own text size: 1.25 is 125 %. One value for all page tools of the page. */
  get textSize(): number {
    return this.#display.value.textSize;
  }

  set textSize(textSize: number) {
    void this.#do(this.#display.change({ textSize }));
  }

  /** `soft`, `normal` or `high`. One value for all page tools of the page. */
  get contrast(): Contrast {
    return this.#display.value.contrast;
  }

  set contrast(contrast: Contrast) {
    void this.#do(this.#display.change({ contrast }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (document.querySelector(KIOSK)) return nothing;
    const messages = this.#messages.current;
    return html`<div
      class="frame"
      part="frame"
      role="group"
      aria-label=${messages.label}
      lang=${this.#messages.language}
      @focusin=${this.#onTurnTo}
      @pointerdown=${this.#onTurnTo}
    >
      ${this.#tools(messages)} ${this.#sharing?.render(this.#page, messages)}
      <p role="status">${this.#news?.(messages)}</p>
    </div>`;
  }

  #tools(messages: PageToolsMessages): TemplateResult {
    const wished = this.tools?.split(/\s+/) ?? [];
    const isAll = !allTools.some((tool) => wished.includes(tool));
    const shown = (tool: string, view: () => TemplateResult): TemplateResult | typeof nothing =>
      isAll || wished.includes(tool) ? view() : nothing;
    const actions = [
      shown('print', () => action(icons.print, messages.print, this.#onPrint)),
      shown('email', () => this.#email(messages)),
      shown('share', () => action(icons.share, messages.share, this.#onShare, !!this.#sharing)),
    ];
    return html`<div class="tools">
      ${shown('text-size', () => this.#textSizes(messages))}
      ${shown('contrast', () => this.#contrasts(messages))}
      <div>${actions}</div>
    </div>`;
  }

  #textSizes(messages: PageToolsMessages): TemplateResult {
    const below = textSizes.findLast((size) => size < this.textSize);
    const above = textSizes.find((size) => size > this.textSize);
    return steps(messages.textSize, [
      step(messages.smaller, 'A−', this.#resizing(below)),
      step(messages.usual, 'A', this.#resizing(1)),
      step(messages.larger, 'A+', this.#resizing(above)),
    ]);
  }

  #contrasts(messages: PageToolsMessages): TemplateResult {
    const place = contrasts.indexOf(this.contrast);
    const mark = icon(icons.contrast);
    return steps(messages.contrast, [
      step(messages.less, html`${mark}−`, this.#recolouring(contrasts[place - 1])),
      step(messages.more, html`${mark}+`, this.#recolouring(contrasts[place + 1])),
    ]);
  }

  #email({ email }: PageToolsMessages): TemplateResult {
    return html`<a part="button" href=${mailLink(this.#page)}>${icon(icons.email)} ${email}</a>`;
  }

  #resizing(textSize: number | undefined): (() => void) | undefined {
    if (!textSize) return undefined;
    return () => {
      if (!this.dispatchEvent(new VhcsTextSizeEvent(textSize))) return;
      const percent = Math.round(textSize * 100);
      void this.#do(this.#display.change({ textSize }), ({ sizeIs }) => sizeIs(percent));
    };
  }

  #recolouring(contrast: Contrast | undefined): (() => void) | undefined {
    if (!contrast) return undefined;
    return () => {
      if (!this.dispatchEvent(new VhcsContrastEvent(contrast))) return;
      void this.#do(this.#display.change({ contrast }), ({ contrastIs }) => contrastIs[contrast]);
    };
  }

  async #openSharing(): Promise<void> {
    const { Sharing } = await import('./sharing.ts');
    this.#sharing = new Sharing(this, (news) => {
      this.#say(news);
    });
  }

  /** Says what was done, or that a part of the code could not be fetched. */
  async #do(work: Promise<void>, news?: News): Promise<void> {
    try {
      await work;
      this.#say(news);
    } catch {
      this.#say(({ failed }) => failed);
    }
  }

  #say(news: News | undefined): void {
    this.#news = news;
    this.requestUpdate();
  }

  /** A page may have become another one without a reload: it is looked at when it is needed. */
  readonly #onTurnTo = (): void => {
    this.#page = currentPage();
    this.requestUpdate();
  };

  readonly #onPrint = (): void => {
    print();
  };

  readonly #onShare = (): void => {
    const isOpen = this.#sharing !== undefined;
    this.#sharing = undefined;
    void this.#do(isOpen ? Promise.resolve() : this.#openSharing());
  };
}
