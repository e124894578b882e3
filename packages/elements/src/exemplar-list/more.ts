import { html, nothing, type TemplateResult } from 'lit';
import type { ExemplarListMessages } from './exemplar-list.messages.ts';
import type { Listing } from './listing.ts';

/** What stands below a page that is not the last. */
export interface MoreView {
  readonly kind: Listing['kind'];
  readonly messages: ExemplarListMessages;
  /** How many units are shown, and how many there are, as they are printed. */
  readonly count: string;
  readonly total: string;
  readonly onMore: () => void;
}

/** The button for the next page. */
export function more({ kind, messages, count, total, onMore }: MoreView): TemplateResult {
  const isReading = kind === 'reading-more';
  return html`<div class="more">
    <button
      part="button"
      type="button"
      aria-disabled=${isReading ? 'true' : nothing}
      @click=${onMore}
    >
      ${isReading ? messages.readingMore : messages.more}
    </button>
    <p class="small">${messages.shown(count, total)}</p>
    <p role="status">${kind === 'more-failed' ? messages.moreFailed : nothing}</p>
  </div>`;
}
