import { html, nothing, type TemplateResult } from 'lit';
import type { ResultsMessages } from './results.messages.ts';

/** Fewer published answers than this are not shown. */
const MINIMUM_SHOWN = 10;

/**
 * "Chưa đủ phiếu": why nothing is shown, and how many were received. Ten slips fill up until there
 * could be something to publish; after that it is the closing of a batch that is waited for.
 */
export function tooFew(received: number, messages: ResultsMessages): TemplateResult {
  const slips = [...new Array(MINIMUM_SHOWN).keys()].map(
    (index) => html`<i class=${index < received ? 'in' : ''}></i>`,
  );
  const isWaiting = received >= MINIMUM_SHOWN;
  return html`<div class="few" part="few">
    ${isWaiting ? nothing : html`<div class="slips" aria-hidden="true">${slips}</div>`}
    <p class="question">${messages.few}</p>
    <p>${messages.fewReceived(received)} ${isWaiting ? messages.fewPublished : nothing}</p>
    <p class="note">${messages.fewReason}</p>
  </div>`;
}
