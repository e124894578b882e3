import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { MessagesController } from '../shared/messages.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { formatCount, formatUpdated } from './host-values.ts';
import { vi } from './visits.messages.ts';
import { styles } from './visits.styles.ts';

/**
 * Prints a portal's visit statistics from numbers that the page gives. It counts nothing itself and
 * sends no request. A count that is not given is left out; one that is no whole number is a dash.
 *
 * @summary Visits today, yesterday, this month, this year and in all.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the script has arrived, and while no count is given.
 *
 * @csspart frame - The box around everything.
 * @csspart label - What was counted.
 * @csspart value - One count.
 *
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - Borders.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 */
export class VhcsVisits extends LitElement {
  static override styles: CSSResult[] = [tokens, styles];

  static override properties: PropertyDeclarations = {
    today: {},
    yesterday: {},
    month: {},
    year: {},
    total: {},
    monthLabel: { attribute: 'month-label' },
    yearLabel: { attribute: 'year-label' },
    updatedAt: { attribute: 'updated' },
  };

  /** Visits today: digits, alone or in groups of three. So are the other counts. */
  declare today: number | string | undefined;

  /** Visits yesterday. */
  declare yesterday: number | string | undefined;

  /** Visits this month. */
  declare month: number | string | undefined;

  /** Visits this year. */
  declare year: number | string | undefined;

  /** Visits since counting began. */
  declare total: number | string | undefined;

  /** Which month it is, such as `Tháng 11`. Default: "Trong tháng". */
  declare monthLabel: string | undefined;

  /** Which year it is, such as `Năm 2026`. Default: "Trong năm". */
  declare yearLabel: string | undefined;

  /** When the page read its counter: an ISO time; without a zone, by the clocks of Vietnam. */
  declare updatedAt: string | undefined;

  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./visits.messages.en.ts')).en,
  });

  constructor() {
    super();
    this.#takeUpdated();
  }

  protected override render(): TemplateResult {
    const { current, language } = this.#messages;
    const rows = [
      this.#row(current.today, this.today),
      this.#row(current.yesterday, this.yesterday),
      this.#row(this.monthLabel ?? current.month, this.month),
      this.#row(this.yearLabel ?? current.year, this.year),
      this.#row(current.total, this.total),
    ].filter((row) => row !== undefined);
    if (!rows.length) return html`<slot></slot>`;
    return html`<div class="frame" part="frame" lang=${language}>
      <dl>${rows}</dl>
      ${
        this.updatedAt
          ? html`<p>${current.updated} <time>${formatUpdated(this.updatedAt)}</time></p>`
          : nothing
      }
    </div>`;
  }

  #row(label: string, value: number | string | null | undefined): TemplateResult | undefined {
    if (value === undefined || value === null) return undefined;
    return html`<div>
      <dt part="label">${label}</dt>
      <dd part="value">${formatCount(value, this.#messages.language)}</dd>
    </div>`;
  }

  /**
   * The attribute `updated` has the name of a method that Lit calls, and frameworks set properties
   * where they find one: what they set goes to `updatedAt`, also when it was set before the upgrade.
   */
  #takeUpdated(): void {
    const early: unknown = Object.getOwnPropertyDescriptor(this, 'updated')?.value;
    Object.defineProperty(this, 'updated', {
      get: () => () => undefined,
      set: (time: string) => {
        this.updatedAt = time;
      },
    });
    if (typeof early === 'string') this.updatedAt = early;
  }
}
