import { fillPath, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { pageWords } from "./language.js";
import { printedDay } from "./printing.js";
/** Comments that a page shows; the rest is read by the address of the list. */
export const COMMENTS_ON_PAGE = 20;
/** What visitors wrote and the unit answered, the latest published first; nothing where there is none. */
export function commentsSection(comments, { unit, language }) {
    if (comments.length === 0)
        return html ``;
    const words = pageWords[language];
    const path = fillPath(routes.listUnitComments.path, { id: unit });
    return html `<section aria-labelledby="comments">
    <h2 id="comments">${words.comments}</h2>
    <p>${words.commentsNote}</p>
    ${comments.map(({ text, reply }) => html `<article>
          <blockquote lang="vi"><p>${text}</p></blockquote>
          ${reply && answer(reply, language)}
        </article>`)}
    <p><a href="${path}">${words.allComments}</a></p>
  </section>`;
}
function answer({ stance, text, day }, language) {
    const words = pageWords[language];
    return html `<p>
    <strong>${words.stances[stance]}</strong> (${printedDay(day)}): <span lang="vi">${text}</span>
  </p>`;
}
//# sourceMappingURL=published-comments.js.map