import { badgeState, lacksDocument, type PublishedBadge } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeMark } from '../shared/badge-picture.ts';
import { formatDate } from '../shared/date-format.ts';
import { localizedText } from '../shared/localized-text.ts';
import { webAddress } from '../shared/web-address.ts';
import type { CardView } from './card-view.ts';
import { sourceName } from './source.ts';

/** A value, since space at the edges of a template is dropped by the minifier. */
const SEPARATOR = '\u00a0· ';

/**
 * Badges by name, each with who gave it, by which document, for how long and where that was read;
 * those that hold no more say so. An award without a document is never drawn.
 */
export function badges(view: CardView): TemplateResult | typeof nothing {
  const granted = view.card.badgeRecords.filter((badge) => !lacksDocument(badge));
  if (granted.length === 0) return nothing;
  const items = granted.map((badge) => badgeItem(badge, view));
  return html`<ul class="badges">
    ${items}
  </ul>`;
}

function badgeItem(badge: PublishedBadge, view: CardView): TemplateResult {
  const name = localizedText(badge.name, view.languages);
  const page = webAddress(badge.issuerPage);
  const state = badgeState(badge, view.today);
  const { messages } = view;
  const { revokedOn } = badge;
  const end =
    state === 'revoked' && revokedOn
      ? messages.revoked(formatDate(revokedOn))
      : state === 'expired' && messages.expired;
  const known = facts(badge, view).map((fact, place) => (place > 0 ? [SEPARATOR, fact] : fact));
  return html`<li class=${end ? 'over' : ''} part="badge">
    ${badgeMark(badge)}
    <span>
      ${page ? html`<a href=${page}>${name}</a>` : name}
      ${end ? html`<span class="small">(${end})</span>` : nothing}
      ${known.length > 0 ? html`<span class="small facts"> ${known} </span>` : nothing}
    </span>
  </li>`;
}

/** What the registry knows of a badge. Its texts are in Vietnamese, whatever is said around them. */
function facts(badge: PublishedBadge, view: CardView): readonly TemplateResult[] {
  const { messages, card } = view;
  const { grantedBy, validFrom, validTo, source } = badge;
  const [from, to] = [validFrom, validTo].map((day) => day && formatDate(day));
  return [
    grantedBy && html`${messages.grantedBy} <span lang="vi">${grantedBy}</span>`,
    documentFact(badge, view),
    (from ?? to) && html`${messages.valid(from, to)}`,
    source && html`${messages.source} ${sourceName(source, card)}`,
  ].filter((fact) => typeof fact === 'object');
}

function documentFact(
  { documentNumber, document }: PublishedBadge,
  { messages }: CardView,
): TemplateResult | undefined {
  if (!documentNumber) return undefined;
  const page = webAddress(document?.url);
  const number = html`<span lang="vi">${documentNumber}</span>`;
  return html`${messages.document} ${page ? html`<a href=${page}>${number}</a>` : number}
  ${document?.date ? messages.dated(formatDate(document.date)) : nothing}`;
}
