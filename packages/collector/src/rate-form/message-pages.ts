import type { Unit } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { languageLink } from '../html/site-bar.ts';
import type { UnitNotOpen } from '../ratings/closed-unit.ts';
import { face } from './faces.ts';
import { fieldNames } from './fields.ts';
import { formAddress, formQuery } from './form-address.ts';
import { renderPage } from './layout.ts';
import { notOpenNote, notOpenTitle } from './not-open-note.ts';
import type { FormWish, RateSubject } from './view.ts';
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
    queryIn: (other) => new URLSearchParams({ done: '1', [fieldNames.language]: other }),
  });
}

/** The unit has ended or is yet to begin: when, and the ways to the forms of others. */
export function renderNotOpenUnit(
  notOpen: UnitNotOpen,
  language: PageLanguage,
  wish: FormWish = noWish,
): Promise<string> {
  return renderMessage(language, notOpenTitle(notOpen, language), {
    content: notOpenNote(notOpen, { language, wish }),
    queryIn: (other) => formQuery(wish, other),
  });
}

const noWish: FormWish = { channel: 'form', chosen: [] };

/** Nothing is at this address. */
export function renderUnknown(
  what: { readonly kind: 'unit' | 'survey'; readonly id: string },
  language: PageLanguage,
): Promise<string> {
  const words = wordsByLanguage[language];
  const id = what.id.slice(0, 64);
  const text = what.kind === 'unit' ? words.unknownUnit(id) : words.unknownSurvey(id);
  return renderMessage(language, words.unknownTitle, {
    content: html`<p>${text}</p>`,
    queryIn: (other) =>
      new URLSearchParams({
        ...(what.kind === 'survey' && { [fieldNames.survey]: id }),
        [fieldNames.language]: other,
      }),
  });
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
  /** The query under which the same page is in the other language. Default: it cannot be asked for. */
  readonly queryIn?: (language: PageLanguage) => URLSearchParams;
}

function renderMessage(
  language: PageLanguage,
  title: string,
  { picture, content, queryIn }: Message,
): Promise<string> {
  return renderPage({
    language,
    title,
    ...(queryIn && {
      languageLink: languageLink(language, (other) => `?${queryIn(other).toString()}`),
    }),
    main: html`<div class="message">
      ${picture}
      <h1>${title}</h1>
      ${content}
    </div>`,
  });
}

const newFormLink = (subject: RateSubject): Fragment =>
  html`<p><a href="${formAddress(subject, subject.language)}">${subject.words.newForm}</a></p>`;
