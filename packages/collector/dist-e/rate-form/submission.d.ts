import { type PersonalDataKind } from '@vhcs/contract';
import type { CheckedRating } from '../ratings/keep-rating.ts';
import { type CheckContext } from '../ratings/rating-reader.ts';
import type { RateSubject } from './view.ts';
/** What becomes of a form that was sent. */
export type Submission = {
    readonly kind: 'admitted';
    readonly rating: CheckedRating;
} | {
    readonly kind: 'faults';
    readonly faults: ReadonlyMap<string, string>;
}
/** It may be sent, once the visitor has seen the warning. */
 | {
    readonly kind: 'personal-data';
    readonly kinds: readonly PersonalDataKind[];
};
/**
 * Reads the fields of a form as a rating and checks it as any other.
 *
 * @throws ProblemError for what a person at the form cannot cause
 */
export declare function readSubmission(subject: RateSubject, fields: URLSearchParams, context: CheckContext): Submission;
//# sourceMappingURL=submission.d.ts.map