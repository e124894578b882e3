import { findPersonalData, type CommentDecision } from '@vhcs/contract';
import type { AuditFacts, Change } from '../store/audit.ts';
import type { CommentRecord, DecisionFault, UnitReply } from '../store/comments.ts';

/** A comment after a decision, with what the log says of it; or why it stays as it is. */
export type Decided =
  | { readonly kind: 'decided'; readonly comment: CommentRecord; readonly facts: AuditFacts }
  | { readonly kind: 'refused'; readonly fault: DecisionFault };

/** What stands where a passage was taken away. */
const GAP = '[…]';

/**
 * What a moderator's decision makes of a comment.
 *
 * @param number of the log's line for this decision; a comment is published under it
 */
export function decideComment(
  comment: CommentRecord,
  decision: CommentDecision,
  number: number,
): Decided {
  switch (decision.action) {
    case 'publish':
      return publish(comment, number);
    case 'hold':
      return comment.state === 'held'
        ? refused('no-change')
        : decided({ ...comment, state: 'held', reason: null, published: null }, 'held');
    case 'reject':
      return comment.state === 'rejected' && comment.reason === decision.reason
        ? refused('no-change')
        : decided(
            { ...comment, state: 'rejected', reason: decision.reason, published: null },
            'rejected',
            { reason: decision.reason },
          );
    case 'redact':
      return isRedaction(comment.text, decision.text)
        ? decided({ ...comment, text: decision.text, isRedacted: true }, 'redacted', {
            passages: decision.text.split(GAP).length - comment.text.split(GAP).length,
          })
        : refused('not-a-redaction');
    case 'route':
      return decision.unit === comment.routedTo
        ? refused('no-change')
        : decided({ ...comment, routedTo: decision.unit }, 'routed', { to: decision.unit });
  }
}

/** What a unit's answer makes of a comment; a second answer takes the place of the first. */
export function replyToComment(
  comment: CommentRecord,
  { stance, text, unit }: UnitReply,
  { day }: Change,
): Decided {
  if (comment.state === 'rejected') return refused('rejected');
  if (findPersonalData(text).length > 0) return refused('personal-data');
  return decided({ ...comment, reply: { stance, text, unit, day } }, 'replied', {
    stance,
    by: unit,
    again: comment.reply !== null,
  });
}

function publish(comment: CommentRecord, number: number): Decided {
  if (comment.state === 'published') return refused('no-change');
  if (comment.state === 'rejected') return refused('rejected-before');
  if (findPersonalData(comment.text).length > 0) return refused('personal-data');
  return decided({ ...comment, state: 'published', reason: null, published: number }, 'published');
}

/** Whether a text is another with passages replaced by gaps: nothing may be put into a visitor's mouth. */
function isRedaction(text: string, redacted: string): boolean {
  if (redacted === text || !redacted.includes(GAP)) return false;
  const kept = redacted.split(GAP);
  const [first = ''] = kept;
  const last = kept.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let position = first.length;
  for (const part of kept.slice(1, -1)) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return position <= end;
}

function decided(
  comment: CommentRecord,
  deed: string,
  detail: AuditFacts['detail'] = {},
): Extract<Decided, { kind: 'decided' }> {
  const { id, unit } = comment;
  return {
    kind: 'decided',
    comment,
    facts: { action: `comment.${deed}`, subject: id, unit, detail },
  };
}

const refused = (fault: DecisionFault): Decided => ({ kind: 'refused', fault });
