import type { Problem, ProblemCode } from '@vhcs/contract';

/** In the registry of symbols, so that copies of this module in other bundles and realms agree. */
const brand = Symbol.for('vhcs.error');

/**
 * Why a call failed.
 *
 * - `http`: the collector, or something before it, answered with an error status
 * - `network`: no whole answer arrived: offline, refused, cut off, or blocked by CORS or CSP
 * - `timeout`: no whole answer arrived in time
 * - `aborted`: the caller's signal was aborted
 * - `schema`: a successful answer was not what the collector sends, such as a login page of a Wi-Fi
 * - `queue`: the offline queue takes no more ratings
 */
export type VhcsErrorKind = 'http' | 'network' | 'timeout' | 'aborted' | 'schema' | 'queue';

/** A problem document as it arrived; a newer collector may use codes that this version does not know. */
export type ReceivedProblem = Omit<Problem, 'code'> & {
  readonly code: ProblemCode | (string & {});
};

/** What a `VhcsError` says beside its message. */
export interface VhcsErrorDetails {
  readonly kind: VhcsErrorKind;
  /** HTTP status; absent when no answer arrived. */
  readonly status?: number | undefined;
  /** Code of the problem; absent when the answer is no problem document of a collector. */
  readonly code?: ReceivedProblem['code'] | undefined;
  /** Where the first refused field is: JSON Pointer into the body, or name of a query parameter. */
  readonly field?: string | undefined;
  /** The whole problem document: it says what is accepted. */
  readonly problem?: ReceivedProblem | undefined;
  /** By which the operator finds the request in the log. */
  readonly requestId?: string | undefined;
  /** How long the answer asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Key under which the rating was sent; send the same again, and it cannot be counted twice. */
  readonly idempotencyKey?: string | undefined;
  /** What was thrown underneath, or the reason of the signal. */
  readonly cause?: unknown;
}

/**
 * The one error that calls to the collector reject with. Its message says what was attempted and
 * what was wrong, and never repeats anything that a visitor wrote.
 *
 * `instanceof` holds for errors of other copies of this package too.
 */
export class VhcsError extends Error implements VhcsErrorDetails {
  override readonly name = 'VhcsError';
  declare readonly kind: VhcsErrorKind;
  declare readonly status?: number | undefined;
  declare readonly code?: ReceivedProblem['code'] | undefined;
  declare readonly field?: string | undefined;
  declare readonly problem?: ReceivedProblem | undefined;
  declare readonly requestId?: string | undefined;
  declare readonly retryAfterMs?: number | undefined;
  declare readonly idempotencyKey?: string | undefined;

  readonly [brand] = true;

  constructor(message: string, details: VhcsErrorDetails) {
    super(message);
    Object.assign(this, details);
  }

  static override readonly [Symbol.hasInstance] = isVhcsError;
}

/** Whether something caught is a `VhcsError`, of whichever copy of this package. */
export function isVhcsError(value: unknown): value is VhcsError {
  return (value as { readonly [brand]?: unknown } | null | undefined)?.[brand] === true;
}
