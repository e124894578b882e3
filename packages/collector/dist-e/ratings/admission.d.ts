import { type LocalDate, type Rating } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import type { AdmittedRating } from '../store/store.ts';
/** A rating that may be stored, before its key and digest are made. */
export type Admission = Omit<AdmittedRating, 'form' | 'key' | 'digest' | 'replaces' | 'hold'>;
/** What a rating is checked against. */
export interface AdmissionContext {
    readonly registry: Registry;
    readonly today: LocalDate;
}
/**
 * Checks a well-formed rating against what is registered, and gives it the form in which it is
 * stored: with its day and series, personal data masked.
 *
 * @throws ProblemError `invalid-rating`, `unknown-unit`, `unit-closed`, `unknown-survey` or
 * `survey-closed`
 */
export declare function admitRating(rating: Rating, { registry, today }: AdmissionContext): Admission;
/** An admission without a comment, with this one, personal data masked. */
export declare function withComment(form: Admission, comment: string | undefined): Admission;
//# sourceMappingURL=admission.d.ts.map