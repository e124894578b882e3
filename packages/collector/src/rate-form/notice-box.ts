import { localize, type Localized } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import { commentQuestion, fieldNameOf, fieldNames } from './fields.ts';
import { idOf } from './question.ts';
import type { RateView } from './view.ts';

/** What stands first in the title of a form that came back: it is what a screen reader says first. */
export function titlePrefix({ notice, words }: RateView): string {
  switch (notice.kind) {
    case 'none':
      return '';
    case 'faults':
      return words.errorPrefix;
    case 'personal-data':
    case 'busy':
      return words.notSentPrefix;
  }
}

/** What stands over a form that came back: why, and the way to each field that is meant. */
export function noticeBox(view: RateView): Fragment | undefined {
  const { notice, words } = view;
  switch (notice.kind) {
    case 'none':
      return undefined;
    case 'faults':
      return alertBox(words.errorTitle, faultList(view));
    case 'personal-data':
      return alertBox(
        words.personalDataTitle,
        html`<p>${words.personalData(notice.kinds)}</p>
          <p><a href="#${idOf(fieldNames.comment)}">${words.reviewComment}</a></p>`,
      );
    case 'busy':
      return alertBox(words.unavailableTitle, html`<p>${words.unavailable}</p>`);
  }
}

const alertBox = (title: string, content: Fragment): Fragment =>
  html`<div class="alert" role="alert">
    <h2>${title}</h2>
    ${content}
  </div>`;

function faultList(view: RateView): Fragment {
  return html`<ul>
    ${Array.from(view.faults, ([name, fault]) => html`<li>${faultLine(view, name, fault)}</li>`)}
  </ul>`;
}

/** A fault with its question, as a way to the field; one that belongs to no field is told alone. */
function faultLine(view: RateView, name: string, fault: string): Fragment {
  const asked = questionOf(view, name);
  if (!asked) return html`${fault}`;
  const { language } = view;
  // A question that ends as a sentence needs no colon.
  const colon = /[?!.…]$/.test(localize(asked, language).text) ? '' : ':';
  return html`<a href="#${idOf(name)}">${localizedText(asked, language)}${colon} ${fault}</a>`;
}

function questionOf({ survey, words, language }: RateView, name: string): Localized | undefined {
  const question = survey.questions.find((asked) => fieldNameOf(survey, asked) === name);
  if (question) return question.text;
  return name === fieldNames.comment && !commentQuestion(survey)
    ? { vi: words.comment, [language]: words.comment }
    : undefined;
}
