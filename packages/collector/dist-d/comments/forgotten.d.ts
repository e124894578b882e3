import type { AuditFacts } from '../store/audit.ts';
import type { ForgottenSpan } from '../store/comments.ts';
/** What the log says of texts that were deleted. */
export declare function forgottenFacts({ from, before, unit }: ForgottenSpan, texts: number): AuditFacts;
//# sourceMappingURL=forgotten.d.ts.map