import { badgeState, lacksDocument, type Badge } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeMark } from '../shared/badge-picture.ts';
import { formatDate } from '../shared/date-format.ts';
import { localizedText } from '../shared/localized-text.ts';
import { webAddress } from '../shared/web-address.ts';
import type { CardView } from './card-view.ts';

/** Badges by name; those that hold no more say so. An award without a document is never drawn. */
export function badges(view: CardView): TemplateResult | typeof nothing {
  const granted = view.card.badgeRecords.filter((badge) => !lacksDocument(badge));
  if (granted.length === 0) return nothing;
  const items = granted.map((badge) => badgeItem(badge, view));
  return html`<ul class="badges">
    ${items}
  </ul>`;
}

function badgeItem(badge: Badge, view: CardView): TemplateResult {
  const name = localizedText(badge.name, view.languages);
  const page = webAddress(badge.issuerPage);
  const state = badgeState(badge, view.today);
  const end = state === 'revoked' || state === 'expired' ? view.messages[state] : undefined;
  const day = state === 'revoked' ? badge.revokedOn : badge.validTo;
  return html`<li class=${end ? 'over' : ''} part="badge">
    ${badgeMark(badge)}
    <span>
      ${page ? html`<a href=${page}>${name}</a>` : name}
      ${end && day ? html`<span class="small">(${end(formatDate(day))})</span>` : nothing}
    </span>
  </li>`;
}
