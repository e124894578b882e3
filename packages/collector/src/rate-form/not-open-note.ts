import type { RelatedUnit } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { printedDay } from '../pages/printing.ts';
import type { UnitNotOpen } from '../ratings/closed-unit.ts';
import { formAddress } from './form-address.ts';
import type { FormWish } from './view.ts';
import { wordsByLanguage } from './words.ts';

/** What the ways to the forms of other units keep. */
export interface WayOn {
  readonly language: PageLanguage;
  readonly wish: FormWish;
}

/** The heading over the note. */
export function notOpenTitle({ kind }: UnitNotOpen, language: PageLanguage): string {
  const { closedTitle, toBeginTitle } = wordsByLanguage[language];
  return kind === 'closed-unit' ? closedTitle : toBeginTitle;
}

/**
 * Which unit takes no ratings, until or from when, and who came after or before it, with a link to
 * those whose forms are worth opening.
 */
export function notOpenNote(notOpen: UnitNotOpen, wayOn: WayOn): Fragment {
  return html`<p class="unit">${localizedText(notOpen.unit.name, wayOn.language)}</p>
    ${notOpen.kind === 'closed-unit' ? ended(notOpen, wayOn) : toBegin(notOpen, wayOn)}`;
}

function ended({ unit }: Extract<UnitNotOpen, { kind: 'closed-unit' }>, wayOn: WayOn): Fragment {
  const words = wordsByLanguage[wayOn.language];
  return html`<p>${words.closed(printedDay(unit.validTo ?? ''))}</p>
    ${
      unit.successors.length === 0
        ? html`<p>${words.noSuccessors}</p>`
        : html`<p>${words.successors}</p>
            ${relatedList(unit.successors, (related) => formLink(related, wayOn))}`
    }`;
}

function toBegin(
  { unit, openPredecessors }: Extract<UnitNotOpen, { kind: 'unit-to-begin' }>,
  wayOn: WayOn,
): Fragment {
  const words = wordsByLanguage[wayOn.language];
  return html`<p>${words.toBegin(printedDay(unit.validFrom ?? ''))}</p>
    ${
      unit.predecessors.length > 0 &&
      html`<p>${words.predecessors}</p>
        ${relatedList(unit.predecessors, (related) =>
          openPredecessors.includes(related) ? formLink(related, wayOn) : nameOf(related),
        )}`
    }`;
}

const relatedList = (
  units: readonly RelatedUnit[],
  item: (related: RelatedUnit) => Fragment,
): Fragment =>
  html`<ul class="list">
    ${units.map((related) => html`<li>${item(related)}</li>`)}
  </ul>`;

/** The way to the form of a unit that is registered; the name alone of any other. */
function formLink(related: RelatedUnit, { language, wish }: WayOn): Fragment {
  const name = nameOf(related);
  if (related.unit === undefined) return name;
  const address = formAddress({ ...wish, unit: { id: related.unit } }, language);
  return html`<a href="${address}">${name}</a>`;
}

const nameOf = ({ name, province }: RelatedUnit): Fragment =>
  html`<span lang="vi">${name}${province !== undefined && `, ${province}`}</span>`;
