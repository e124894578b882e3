import { fillPath, routes, type RelatedUnit, type Unit } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { pageWords } from './language.ts';
import { addressIn } from './layout.ts';
import { printedDay } from './printing.ts';

/** Who a page is about: the unit, and that it has ended where it has. */
export interface UnitOnPage {
  readonly unit: Unit;
  /** Whether the unit's last day has passed. */
  readonly isEnded: boolean;
  readonly language: PageLanguage;
}

/** The heading of a page about a unit, with what else belongs into it. */
export function unitHead({ unit, isEnded, language }: UnitOnPage, further?: Fragment): Fragment {
  const words = pageWords[language];
  return html`<header class="intro">
    <p class="kind">${words.levels[unit.level]}</p>
    <h1>${localizedText(unit.name, language)}</h1>
    ${
      isEnded &&
      unit.validTo !== undefined &&
      html`<p class="ended">${words.nameUntil(printedDay(unit.validTo))}</p>`
    }
    ${further}
  </header>`;
}

/** Who came after a unit that has ended. */
export function successorNote({ unit, isEnded, language }: UnitOnPage): Fragment | undefined {
  if (!isEnded) return undefined;
  const words = pageWords[language];
  return html`<aside class="successors" aria-labelledby="successors">
    <h2 id="successors">${words.successors}</h2>
    ${
      unit.successors.length === 0
        ? html`<p>${words.noSuccessors}</p>`
        : relatedUnits(unit.successors, language)
    }
  </aside>`;
}

/** Units that came before or after, with links to those that are registered. */
export function relatedUnits(units: readonly RelatedUnit[], language: PageLanguage): Fragment {
  return html`<ul class="list">
    ${units.map((related) => html`<li>${relatedUnit(related, language)}</li>`)}
  </ul>`;
}

function relatedUnit({ unit, name, province }: RelatedUnit, language: PageLanguage): Fragment {
  const text = html`<span lang="vi">${name}${province !== undefined && `, ${province}`}</span>`;
  return unit === undefined ? text : html`<a href="${unitPath(unit, language)}">${text}</a>`;
}

/** Where the page of a unit is. */
export function unitPath(id: string, language: PageLanguage): string {
  return addressIn(fillPath(routes.getUnitPage.path, { id }), language);
}

/** The way to the rating form; nobody rates a unit that has ended. */
export function rateLink({ unit, isEnded, language }: UnitOnPage): Fragment | undefined {
  if (isEnded) return undefined;
  const path = fillPath(routes.showRatingForm.path, { unit: unit.id });
  return html`<p>
    <a class="action" href="${path}?lang=${language}" target="_top">${pageWords[language].rate}</a>
  </p>`;
}
