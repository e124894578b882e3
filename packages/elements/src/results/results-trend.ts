import type { TrendPoint } from '@vhcs/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { MessagesController } from '../shared/messages.ts';
import type { ResultsView } from './results-view.ts';
import { stepOf } from './trend-axis.ts';
import { legend, plot, type TrendView } from './trend-plot.ts';
import { vi } from './trend.messages.ts';
import { styles } from './trend.styles.ts';

/** The part of the element that shows figures over time: a chart, with a table behind it. */
export class ResultsTrend {
  readonly #messages: MessagesController<typeof vi>;

  constructor(host: LitElement) {
    adoptStyles(host, [styles]);
    this.#messages = new MessagesController(host, vi, {
      en: async () => (await import('./trend.messages.en.ts')).en,
    });
  }

  /** Nothing when the figures came without a trend. */
  render(results: ResultsView): TemplateResult | typeof nothing {
    const { trend: points = [] } = results.summary;
    if (points.length === 0) return nothing;
    const words = this.#messages.current;
    const view: TrendView = { results, words, points };
    const hasShares = points.some(({ shares }) => shares);
    return html`<figure class="trend" part="trend" lang=${this.#messages.language}>
      <figcaption class="question">${words.title[stepOf(points)]}</figcaption>
      ${
        hasShares
          ? html`${legend(view)} ${plot(view)}`
          : html`<p class="note">${words.noShares}</p>`
      }
      <details>
        <summary>${words.showTable}</summary>
        ${table(view)}
      </details>
    </figure>`;
  }
}

function table(view: TrendView): TemplateResult {
  const { results, words, points } = view;
  const shareHeads = results.shares.map(({ label }) => html`<th scope="col">${label}</th>`);
  const rows = points.map((point) => row(view, point));
  return html`<div class="scroll" role="group" aria-label=${words.showTable} tabindex="0">
    <table class="data">
      <thead>
        <tr>
          <th scope="col">${words.period}</th>
          <th scope="col">${words.responses}</th>
          ${shareHeads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function row({ results, words }: TrendView, { period, n, shares }: TrendPoint): TemplateResult {
  const { messages } = results;
  const cells = results.shares.map(({ name }) => {
    const share = shares?.[name];
    if (!share) return html`<td>–</td>`;
    const { low, high } = share.interval;
    return html`<td>${messages.percent(share.percent)} <small>(${low}–${high})</small></td>`;
  });
  return html`<tr>
    <th scope="row">${messages.period(period)}</th>
    ${
      n === null
        ? html`<td class="none" colspan=${1 + cells.length}>${words.tooFew}</td>`
        : html`<td>${messages.count(n)}</td>
            ${cells}`
    }
  </tr>`;
}
