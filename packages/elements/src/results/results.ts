import type { Transport } from '@vhcs/client';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { box } from '../shared/box.styles.ts';
import { ConnectionController } from '../shared/connection.ts';
import { formatDate } from '../shared/date-format.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import { heading, toHeadingLevel } from '../shared/heading.ts';
import { localizedText } from '../shared/localized-text.ts';
import { MessagesController } from '../shared/messages.ts';
import { ReadingController } from '../shared/reading.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { questions } from './question-figures.ts';
import { readResults, type Results } from './read-results.ts';
import { readQuery } from './results-query.ts';
import type { ResultsTools } from './results-tools.ts';
import type { ResultsTrend } from './results-trend.ts';
import type { ResultsView } from './results-view.ts';
import { vi } from './results.messages.ts';
import { styles } from './results.styles.ts';
import { namedShares } from './share-names.ts';
import { tooFew } from './too-few.ts';

/** What the page put into the tag. */
const fallback = html`<slot name="heading"></slot><slot></slot>`;

/**
 * Shows what visitors of a unit said: how many, how often each level, the shares of those satisfied
 * with their intervals, and how that went over time. It shows what the collector publishes and
 * nothing finer, ranks nothing and compares nothing.
 *
 * @summary The published figures of a unit.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the figures have arrived, and while they cannot be read: a link, or the
 *   figures as text.
 * @slot heading - A heading of the page's own. Default: the survey's title, at `heading-level`.
 *
 * @fires {VhcsErrorEvent} vhcs-error - The figures, or a part of this element, could not be read.
 *
 * @csspart frame - The box around everything.
 * @csspart heading - The heading.
 * @csspart question - A question above its figures.
 * @csspart share - One share with its interval.
 * @csspart levels - The table of levels with their bars.
 * @csspart few - What is shown while there are too few responses.
 * @csspart trend - The chart over time with its table.
 * @csspart button - Every button.
 *
 * @cssproperty --vhcs-accent - Bars, intervals and the main line of the chart. Default: a blue, by theme.
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text, and the second line of the chart.
 * @cssproperty --vhcs-line - Borders that carry no meaning.
 * @cssproperty --vhcs-tint - Background of bars, and of what is pointed at.
 * @cssproperty --vhcs-control - Border of the text that is to be copied by hand.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 */
export class VhcsResults extends LitElement {
  static override styles: CSSResult[] = [tokens, box, styles];

  static override properties: PropertyDeclarations = {
    unit: {},
    survey: {},
    series: {},
    period: {},
    trend: {},
    headingLevel: { attribute: 'heading-level' },
    client: { attribute: false },
  };

  /** Id of the unit. Default: the unit of the nearest provider. */
  declare unit: string | undefined;

  /** Id of the survey. Default: the collector's, `hai-long-nhanh`. */
  declare survey: string | undefined;

  /** `open`, `kiosk`, `ticket` or `anonymous`; series are never added together. Default: `open`. */
  declare series: string | undefined;

  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. Default: `all`. */
  declare period: string | undefined;

  /** Step of the chart over time: `month`, `quarter`, `half`, `year`, or `none`. Default: `quarter`. */
  declare trend: string | undefined;

  /** Level of the heading, 2 to 6. Default: 3. */
  declare headingLevel: number | string | undefined;

  /** The client to read with; without it the page's or the nearest provider's is used. */
  declare client: Transport | undefined;

  readonly #onError = (error: unknown): void => {
    this.dispatchEvent(new VhcsErrorEvent(error));
  };
  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./results.messages.en.ts')).en,
  });
  readonly #connection = new ConnectionController(this);
  readonly #reading = new ReadingController<Results>(this, {
    read: (transport, _, signal) => this.#read(transport, signal),
    onError: this.#onError,
  });
  #trend: ResultsTrend | undefined;
  #tools: ResultsTools | undefined;
  /** What was read last; it stays while the figures of another period are on their way. */
  #shown: Results | undefined;
  #isRetrying = false;

  protected override willUpdate(): void {
    const unit = this.#unit;
    const key = unit && JSON.stringify([unit, readQuery(this)]);
    this.#reading.show(key, this.client ?? this.#connection.value?.client);
    const { state } = this.#reading;
    if (state.kind === 'ready') this.#shown = state.value;
    else if (state.kind === 'failed' || this.#shown?.summary.unit !== unit) this.#shown = undefined;
  }

  protected override updated(): void {
    const { kind } = this.#reading.state;
    if (!this.#isRetrying || kind === 'waiting') return;
    this.#isRetrying = false;
    if (kind === 'ready') this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }

  protected override render(): TemplateResult {
    const { kind } = this.#reading.state;
    if (this.#shown) return this.#frame(this.#shown, kind === 'waiting');
    if (kind === 'failed' || this.#isRetrying) return this.#failure(kind !== 'failed');
    return fallback;
  }

  #failure(isRetrying: boolean): TemplateResult {
    const { current, language } = this.#messages;
    return html`${fallback}
      <div class="frame failure" part="frame" lang=${language}>
        <p role="alert">${isRetrying ? current.loading : current.loadFailed}</p>
        <button
          part="button"
          type="button"
          aria-disabled=${isRetrying ? 'true' : nothing}
          @click=${this.#onRetry}
        >
          ${current.retry}
        </button>
      </div>`;
  }

  #frame(results: Results, isBusy: boolean): TemplateResult {
    const { current: messages, language, wished } = this.#messages;
    const shares = namedShares(results.survey.scale, wished, messages.orBetter);
    const view: ResultsView = { ...results, messages, language, wished, shares };
    return html`<div
      class="frame"
      part="frame"
      lang=${language}
      aria-busy=${isBusy ? 'true' : nothing}
    >
      ${this.#header(view)}
      ${view.summary.suppressed ? tooFew(view.summary.received, messages) : questions(view)}
      ${this.#tools?.renderServed(view)} ${this.#trend?.render(view)} ${this.#tools?.render(view)}
    </div>`;
  }

  #header(view: ResultsView): TemplateResult {
    const title = view.survey.title && localizedText(view.survey.title, view);
    const text = html`<small>${view.messages.heading}</small> ${title}`;
    return html`<div class="heading" tabindex="-1">
        <slot name="heading">
          ${heading(toHeadingLevel(Number(this.headingLevel)), { text, part: 'heading' })}
        </slot>
      </div>
      <p class="note">${facts(view).join('\u00a0· ')}</p>`;
  }

  get #unit(): string | undefined {
    return this.unit ?? this.#connection.value?.unit;
  }

  async #read(transport: Transport, signal: AbortSignal): Promise<Results> {
    const query = readQuery(this);
    // The parts come with the figures, so that nothing on the page jumps twice.
    const [results] = await Promise.all([
      readResults(transport, { ...query, unit: this.#unit ?? '', signal }),
      this.#loadTools(),
      query.trend && this.#loadTrend(),
    ]);
    return results;
  }

  /** Without its tools or its chart the element still shows its figures. */
  async #loadTools(): Promise<void> {
    try {
      const { ResultsTools } = await import('./results-tools.ts');
      this.#tools ??= new ResultsTools(this);
    } catch (error) {
      this.#onError(error);
    }
  }

  async #loadTrend(): Promise<void> {
    try {
      const { ResultsTrend } = await import('./results-trend.ts');
      this.#trend ??= new ResultsTrend(this);
    } catch (error) {
      this.#onError(error);
    }
  }

  readonly #onRetry = (): void => {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.#reading.retry();
  };
}

/** How many, when and from where: what every figure stands beside. */
function facts({ summary, messages }: ResultsView): readonly string[] {
  const { n, period, closedThrough, series } = summary;
  const days = [period.from, period.to].flatMap((day) => (day ? [formatDate(day)] : []));
  return [
    ...(n === null ? [] : [messages.responses(n)]),
    messages.period(period.id) + (days.length ? ` (${days.join('–')})` : ''),
    ...(closedThrough ? [messages.through(formatDate(closedThrough))] : []),
    messages.series[series],
  ];
}
