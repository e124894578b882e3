import { fillPath, routes, type PublishedReply } from '@vhcs/contract';
import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import type { CommentRecord } from '../store/comments.ts';
import { pageWords } from './language.ts';
import { printedDay } from './printing.ts';

/** Comments that a page shows; the rest is read by the address of the list. */
export const COMMENTS_ON_PAGE = 20;

/** What visitors wrote and the unit answered, the latest published first; nothing where there is none. */
export function commentsSection(
  comments: readonly CommentRecord[],
  { unit, language }: { readonly unit: string; readonly language: PageLanguage },
): Fragment {
  if (comments.length === 0) return html``;
  const words = pageWords[language];
  const path = fillPath(routes.listUnitComments.path, { id: unit });
  return html`<section aria-labelledby="comments">
    <h2 id="comments">${words.comments}</h2>
    <p>${words.commentsNote}</p>
    ${comments.map(
      ({ text, reply }) =>
        html`<article class="comment">
          <blockquote lang="vi">${text}</blockquote>
          ${reply && answer(reply, language)}
        </article>`,
    )}
    <p><a href="${path}">${words.allComments}</a></p>
  </section>`;
}

function answer({ stance, text, day }: PublishedReply, language: PageLanguage): Fragment {
  const words = pageWords[language];
  return html`<div class="answer">
    <p><strong>${words.stances[stance]}</strong> <small>${printedDay(day)}</small></p>
    <p class="answer-text" lang="vi">${text}</p>
  </div>`;
}
