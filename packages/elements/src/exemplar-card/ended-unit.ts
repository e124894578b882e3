import type { RelatedUnit } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import type { CardView } from './card-view.ts';

/** That a unit is no more, and where new ratings go: never to the figures of the old one. */
export function endedUnit(view: CardView): TemplateResult | typeof nothing {
  const { lastDay, messages } = view;
  if (!lastDay) return nothing;
  const { validToStatus, successors } = view.card.unitRecord;
  return html`<div class="ended" part="ended">
    <p>
      ${messages.ended(formatDate(lastDay))}
      ${validToStatus ? html`<span lang="vi">(${validToStatus})</span>` : nothing}
    </p>
    <p>${successors.length > 0 ? messages.successors : messages.noSuccessors}</p>
    ${successors.length > 0 ? successorList(successors) : nothing}
  </div>`;
}

function successorList(successors: readonly RelatedUnit[]): TemplateResult {
  const items = successors.map(
    ({ name, province }) => html`<li>${[name, province].filter(Boolean).join(', ')}</li>`,
  );
  return html`<ul lang="vi">
    ${items}
  </ul>`;
}
