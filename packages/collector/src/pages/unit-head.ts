import { fillPath, routes, type RelatedUnit, type Unit } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { wordsByLanguage } from '../rate-form/words.ts';
import type { UnitNotOpen } from '../ratings/closed-unit.ts';
import { pageWords } from './language.ts';
import { addressIn } from './layout.ts';
import { printedDay } from './printing.ts';

/** Who a page is about: the unit, and why it takes no ratings where it takes none. */
export interface UnitOnPage {
  readonly unit: Unit;
  readonly notOpen: UnitNotOpen['kind'] | undefined;
  readonly language: PageLanguage;
}

/** The heading of a page about a unit, with what else belongs into it. */
export function unitHead({ unit, notOpen, language }: UnitOnPage, further?: Fragment): Fragment {
  const words = pageWords[language];
  return html`<header class="intro">
    <p class="kind">${words.levels[unit.level]}</p>
    <h1>${localizedText(unit.name, language)}</h1>
    ${
      notOpen === 'closed-unit' &&
      unit.validTo !== undefined &&
      html`<p class="ended">${words.nameUntil(printedDay(unit.validTo))}</p>`
    }
    ${further}
  </header>`;
}

/** Who came after a unit that has ended. */
export function successorNote({ unit, notOpen, language }: UnitOnPage): Fragment | undefined {
  if (notOpen !== 'closed-unit') return undefined;
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

/** The way to the rating form, or from when on it is there; nobody rates a unit that has ended. */
export function rateLink({ unit, notOpen, language }: UnitOnPage): Fragment | undefined {
  if (notOpen === 'closed-unit') return undefined;
  if (notOpen === 'unit-to-begin') {
    const day = printedDay(unit.validFrom ?? '');
    return html`<p class="fact">${wordsByLanguage[language].toBegin(day)}</p>`;
  }
  const path = fillPath(routes.showRatingForm.path, { unit: unit.id });
  return html`<p>
    <a class="action" href="${path}?lang=${language}" target="_top">${pageWords[language].rate}</a>
  </p>`;
}
