import { printedDay } from '../../pages/printing.ts';
import type { CommentRecord } from '../../store/comments.ts';
import { harmless } from '../shown-text.ts';
import type { CommentWords } from './words.ts';

/** Comments as text: a line about each, what it says, and what was answered. */
export function commentLines(comments: readonly CommentRecord[], words: CommentWords): string {
  if (comments.length === 0) return `${words.empty}\n`;
  return comments.map((comment) => `${linesOf(comment, words).join('\n')}\n`).join('\n');
}

function linesOf(comment: CommentRecord, words: CommentWords): readonly string[] {
  const { id, unit, batch, state, reason, routedTo, text, reply } = comment;
  const about = [
    id,
    unit,
    printedDay(batch),
    words.states[state],
    ...(reason === null ? [] : [reason]),
    ...(routedTo === null ? [] : [`→ ${routedTo}`]),
  ];
  return [
    about.join('  '),
    `  ${harmless(text)}`,
    ...(reply ? [`  ${words.stances[reply.stance]} (${reply.unit}): ${harmless(reply.text)}`] : []),
  ];
}
