import { badgeState, fillPath, routes, type LocalDate, type PublishedBadge } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { pageWords } from './language.ts';
import { addressIn } from './layout.ts';
import { outerLink, sourceLink } from './outer-link.ts';
import { printedDay } from './printing.ts';

/** Badges, each with its picture, who granted it, by which document, for how long, and who says so. */
export function badgeList(
  badges: readonly PublishedBadge[],
  { today, language }: { readonly today: LocalDate; readonly language: PageLanguage },
): Fragment {
  return html`<ul class="badges">
    ${badges.map((badge) => html`<li>${badgeItem(badge, today, language)}</li>`)}
  </ul>`;
}

function badgeItem(badge: PublishedBadge, today: LocalDate, language: PageLanguage): Fragment {
  const words = pageWords[language];
  const state = badgeState(badge, today);
  const picture = addressIn(fillPath(routes.getBadgePicture.path, { id: badge.id }), language);
  // The name stands beside the picture, so that the picture says nothing more.
  return html`<img src="${picture}" alt="" width="64" height="64" />
    <div>
      <p class="badge-name">
        ${localizedText(badge.name, language)}
        ${state !== 'valid' && html`<strong class="state">${words.badgeStates[state]}</strong>`}
      </p>
      ${badgeFacts(badge, language).map((fact) => html`<p class="fact">${fact}</p>`)}
      ${
        badge.issuerPage !== undefined &&
        html`<p class="fact">
          <a href="${badge.issuerPage}" target="_top">${words.issuerPage}</a>
        </p>`
      }
    </div>`;
}

function badgeFacts(badge: PublishedBadge, language: PageLanguage): readonly Fragment[] {
  const { grantedBy, validFrom, validTo, revokedOn, source } = badge;
  const words = pageWords[language];
  const [from, to] = [validFrom, validTo].map((day) => day && printedDay(day));
  return [
    grantedBy && html`${words.grantedBy}: ${localizedText({ vi: grantedBy }, language)}`,
    documentFact(badge, language),
    (from ?? to) && html`${words.valid(from, to)}`,
    revokedOn && html`${words.revokedOn(printedDay(revokedOn))}`,
    source && html`${words.source}: ${sourceLink(source, language)}`,
  ].filter((fact) => typeof fact === 'object');
}

/** Number and day of the document, a link where it is registered with its address. */
function documentFact(
  { documentNumber, document }: PublishedBadge,
  language: PageLanguage,
): Fragment | undefined {
  if (documentNumber === undefined) return undefined;
  const { document: title, dated } = pageWords[language];
  const number = localizedText({ vi: documentNumber }, language);
  return html`${title}: ${document?.url === undefined ? number : outerLink(document.url, number)}
  ${document?.date && dated(printedDay(document.date))}`;
}
