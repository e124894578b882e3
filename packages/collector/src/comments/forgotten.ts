import type { AuditFacts } from '../store/audit.ts';
import type { ForgottenSpan } from '../store/comments.ts';

/** What the log says of texts that were deleted. */
export function forgottenFacts({ from, before, unit }: ForgottenSpan, texts: number): AuditFacts {
  return {
    action: 'comments.forgotten',
    subject: unit ?? 'all',
    unit: unit ?? null,
    detail: { from: from ?? null, before, texts },
  };
}
