import type { Admission } from '../ratings/admission.ts';
import type { HoldReason } from '../store/store.ts';
import { fieldNames } from './fields.ts';
import { isTooFast, madeIn } from './filling-time.ts';

/** What was sent, and what it was admitted as. */
export interface TakenForm {
  readonly fields: URLSearchParams;
  readonly admission: Admission;
}

/**
 * Why a rating from a form is not to be counted, if it is not: something filled the field that no
 * person sees, or was faster than a person.
 */
export function formHold({ fields, admission }: TakenForm, nowMs: number): HoldReason | undefined {
  if ((fields.get(fieldNames.trap) ?? '') !== '') return 'honeypot';
  const madeMs = madeIn(fields, nowMs);
  return isTooFast({ madeMs, answered: answeredIn(admission) }, nowMs) ? 'too-fast' : undefined;
}

const answeredIn = ({ answers, comment }: Admission): number =>
  Object.keys(answers).length + (comment === undefined ? 0 : 1);
