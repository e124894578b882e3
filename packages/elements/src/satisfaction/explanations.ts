import { html, nothing, type TemplateResult } from 'lit';
import { en, vi, type Explanations } from './explanations.messages.ts';
import type { Refusal } from './submission.ts';
import { wordsIn, type Speech, type Text } from './words.ts';

const tables = { vi, en };

/** Why a rating is not taken, and who took over the work of a unit that ended. */
export function refusalText(refusal: Refusal, speech: Speech): TemplateResult {
  const words = wordsIn(tables, speech);
  const successors = refusal.successors ?? [];
  const names = successors.map(
    ({ name, province }) => html`<li>${[name, province].filter(Boolean).join(', ')}</li>`,
  );
  const list = html`<p>${words.successors}</p>
    <ul lang="vi">
      ${names}
    </ul>`;
  return html`<p>${reasonText(refusal, words)}</p>
    ${successors.length > 0 ? list : nothing}`;
}

/**
 * What becomes of a rating: purpose, data, who answers for it, and the visitor's rights.
 *
 * @param rights the rights where they are others than on a page
 */
export function noticeText(speech: Speech, rights?: Text): TemplateResult {
  const words = wordsIn(tables, speech);
  const { purpose, data, controller, takeDown } = words;
  const paragraphs = [purpose, data, controller, rights ?? words.rights, takeDown].map(
    (text) => html`<p>${text}</p>`,
  );
  return html`${paragraphs}`;
}

function reasonText({ code, successors }: Refusal, words: Explanations): Text {
  switch (code) {
    case 'unit-closed':
      // Only of a unit that ended it is told who came after it, be it nobody.
      return successors ? words[code] : words.unitToCome;
    case 'not-replaceable':
    case 'survey-closed':
    case 'already-rated':
      return words[code];
    default:
      return words.refused;
  }
}
