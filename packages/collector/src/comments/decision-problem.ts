import { ProblemError } from '../problems.ts';
import type { DecisionFault } from '../store/comments.ts';

const reasons: Readonly<Record<DecisionFault, readonly [field: string, message: string]>> = {
  'no-change': ['/action', 'the comment is so already; nothing was changed'],
  'rejected-before': [
    '/action',
    'the comment was rejected, maybe by somebody else meanwhile; hold it again before it is published',
  ],
  'personal-data': [
    '/text',
    'it seems to hold a phone number, an e-mail address, or the number of a citizen, an account or a dossier; take that away first',
  ],
  'not-a-redaction': [
    '/text',
    'expected the comment with passages replaced by […] and nothing put in or altered',
  ],
  rejected: [
    '/text',
    'the comment is rejected and nobody sees it; it is held again and published before it is answered',
  ],
};

/** The refusal of a decision of a comment. */
export function decisionProblem(fault: DecisionFault): ProblemError {
  const [field, message] = reasons[fault];
  return new ProblemError('invalid-decision', `The decision was not carried out: ${message}.`, {
    errors: [{ field, message }],
  });
}
