import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import { noticeWords } from './notice-words.ts';
import type { RateSubject } from './view.ts';

/**
 * What becomes of a rating: that it is anonymous, and unfolded by the browser itself purpose, data,
 * who answers for it, and the visitor's rights.
 */
export function noticeOfData({ words, language, unit, parent }: RateSubject): Fragment {
  const notice = noticeWords[language];
  const controller = notice.controller(
    localizedText(unit.name, language),
    parent && localizedText(parent.name, language),
  );
  return html`<aside class="privacy">
    <p>${words.anonymous}</p>
    <details>
      <summary>${notice.title}</summary>
      <dl>
        ${part(notice.purposeTitle, notice.purpose)}
        ${part(notice.dataTitle, notice.kept, notice.notKept)}
        ${part(notice.controllerTitle, controller)}
        ${part(notice.rightsTitle, notice.rights, notice.takeDown)}
      </dl>
    </details>
  </aside>`;
}

const part = (title: string, ...paragraphs: readonly (string | Fragment)[]): Fragment =>
  html`<div>
    <dt>${title}</dt>
    ${paragraphs.map((paragraph) => html`<dd>${paragraph}</dd>`)}
  </div>`;
