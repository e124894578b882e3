import { type PersonalDataKind, type Rating } from '@vhcs/contract';
import { type Admission, type AdmissionContext } from '../ratings/admission.ts';
import type { RateSubject } from './view.ts';
/** What becomes of a form that was sent. */
export type Submission = {
    readonly kind: 'admitted';
    readonly rating: Rating;
    readonly admission: Admission;
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
export declare function readSubmission(subject: RateSubject, fields: URLSearchParams, context: AdmissionContext): Submission;
//# sourceMappingURL=submission.d.ts.map