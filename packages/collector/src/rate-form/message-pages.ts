import { fillPath, routes, type RelatedUnit, type Unit } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { printedDay } from '../pages/printing.ts';
import { face } from './faces.ts';
import { formAddress } from './form-address.ts';
import { renderPage } from './layout.ts';
import type { RateSubject } from './view.ts';
import { wordsByLanguage } from './words.ts';

/** Thanks, and what becomes of the rating. */
export function renderThanks(unit: Unit, language: PageLanguage): Promise<string> {
  const words = wordsByLanguage[language];
  return renderMessage(language, words.thanksTitle, {
    picture: face(4, 5),
    content: html`<p class="lead">${words.thanks}</p>
      <p class="unit">${localizedText(unit.name, language)}</p>
      <ul class="facts">
        ${words.thanksFacts.map((fact) => html`<li>${fact}</li>`)}
      </ul>`,
  });
}

/** The unit has ended: who came after it, with a link to those that are registered. */
export function renderClosedUnit(unit: Unit, language: PageLanguage): Promise<string> {
  const words = wordsByLanguage[language];
  return renderMessage(language, words.closedTitle, {
    content: closedUnitNote(unit, language),
  });
}

/** Which unit has ended, when, and its successors, with a link to those that are registered. */
export function closedUnitNote(unit: Unit, language: PageLanguage): Fragment {
  const words = wordsByLanguage[language];
  return html`<p class="unit">${localizedText(unit.name, language)}</p>
    <p>${words.closed(printedDay(unit.validTo ?? ''))}</p>
    ${
      unit.successors.length === 0
        ? html`<p>${words.noSuccessors}</p>`
        : html`<p>${words.successors}</p>
            <ul class="list">
              ${unit.successors.map((successor) => html`<li>${successorLink(successor)}</li>`)}
            </ul>`
    }`;
}

/** Nothing is at this address. */
export function renderUnknown(
  what: { readonly kind: 'unit' | 'survey'; readonly id: string },
  language: PageLanguage,
): Promise<string> {
  const words = wordsByLanguage[language];
  const id = what.id.slice(0, 64);
  const text = what.kind === 'unit' ? words.unknownUnit(id) : words.unknownSurvey(id);
  return renderMessage(language, words.unknownTitle, { content: html`<p>${text}</p>` });
}

/** The version that the form was made from takes no answers any more. */
export function renderClosedSurvey(subject: RateSubject): Promise<string> {
  const { words, language } = subject;
  return renderMessage(language, words.surveyClosedTitle, {
    content: html`<p>${words.surveyClosed}</p>
      ${newFormLink(subject)}`,
  });
}

/** The form was sent before with other answers. */
export function renderAlreadySent(subject: RateSubject): Promise<string> {
  const { words, language } = subject;
  return renderMessage(language, words.alreadySentTitle, {
    content: html`<p>${words.alreadySent}</p>
      ${newFormLink(subject)}`,
  });
}

/** This browser has rated the unit today; the earlier rating counts. */
export function renderRatedToday({ words, language, unit }: RateSubject): Promise<string> {
  return renderMessage(language, words.ratedTodayTitle, {
    content: html`<p class="unit">${localizedText(unit.name, language)}</p>
      <p>${words.ratedToday}</p>`,
  });
}

interface Message {
  readonly picture?: Fragment | undefined;
  readonly content: Fragment;
}

function renderMessage(
  language: PageLanguage,
  title: string,
  { picture, content }: Message,
): Promise<string> {
  return renderPage({
    language,
    title,
    main: html`<div class="message">
      ${picture}
      <h1>${title}</h1>
      ${content}
    </div>`,
  });
}

const newFormLink = (subject: RateSubject): Fragment =>
  html`<p><a href="${formAddress(subject, subject.language)}">${subject.words.newForm}</a></p>`;

function successorLink({ unit, name, province }: RelatedUnit): Fragment {
  const text = html`<span lang="vi">${name}${province !== undefined && `, ${province}`}</span>`;
  return unit === undefined
    ? text
    : html`<a href="${fillPath(routes.showRatingForm.path, { unit })}">${text}</a>`;
}
