import type { LocalDate, Rating, Receipt } from '@vhcs/contract';
import { ProblemError } from '../problems.ts';
import { ratingDigest, storedKey, type Sha256 } from '../store/hashing.ts';
import {
  StoreUnavailableError,
  type AdmittedRating,
  type HoldReason,
  type SaveOutcome,
  type Store,
} from '../store/store.ts';
import type { Admission } from './admission.ts';

/** Seconds after which a rating that could not be stored may be sent again. */
const RETRY_AFTER_SECONDS = '5';

/** Where a rating is kept and how its key is hidden. */
export interface Keeping {
  readonly store: Store;
  readonly sha256: Sha256;
}

/** A rating as it was sent, and the form in which it was admitted. */
export interface AdmittedPair {
  readonly rating: Rating;
  readonly admission: Admission;
  /** What `canonicalForm` makes of the rating, where that is known already. */
  readonly form?: string;
  /** Stored with it, and not counted. */
  readonly hold?: HoldReason;
}

type Sealed = { -readonly [Field in keyof AdmittedRating]: AdmittedRating[Field] };

/** Whether a rating was stored now or had been before, and the receipt, the same both times. */
export interface Kept {
  readonly kind: 'stored' | 'replayed';
  readonly receipt: Receipt;
}

/**
 * Stores an admitted rating and gives its receipt once it is on disk. A replay gets the receipt of
 * the first answer, also when a midnight lies between them.
 *
 * @throws ProblemError `key-reused`, `not-replaceable` or `unavailable`
 */
export async function keepRating(keeping: Keeping, pair: AdmittedPair): Promise<Kept> {
  const { rating, admission } = pair;
  const outcome = await save(keeping, seal(keeping, pair));
  switch (outcome.kind) {
    case 'stored':
      return { kind: 'stored', receipt: receiptOf(rating, admission.day) };
    case 'replayed':
      return { kind: 'replayed', receipt: receiptOf(rating, outcome.day) };
    case 'not-replaceable':
      throw notReplaceable();
    case 'key-reused':
      throw keyReused();
  }
}

function seal(
  { sha256 }: Keeping,
  { rating, admission, form, hold }: AdmittedPair,
): AdmittedRating {
  const key = storedKey(rating.idempotencyKey, sha256);
  const digest = ratingDigest(rating, sha256, form);
  const sealed = sealedForm(admission, key, digest);
  if (rating.replaces !== undefined) sealed.replaces = storedKey(rating.replaces, sha256);
  if (hold !== undefined) {
    sealed.hold = hold;
    delete sealed.stars;
  }
  return sealed;
}

/** Written out field by field: copies by spreading are the dearest part of taking a rating. */
function sealedForm(admission: Admission, key: Uint8Array, digest: Uint8Array): Sealed {
  const sealed: Sealed = {
    unit: admission.unit,
    survey: admission.survey,
    surveyVersion: admission.surveyVersion,
    series: admission.series,
    key,
    digest,
    day: admission.day,
    channel: admission.channel,
    language: admission.language,
    answers: admission.answers,
  };
  if (admission.touchpoint !== undefined) sealed.touchpoint = admission.touchpoint;
  if (admission.service !== undefined) sealed.service = admission.service;
  if (admission.article !== undefined) sealed.article = admission.article;
  if (admission.stars !== undefined) sealed.stars = admission.stars;
  if (admission.comment !== undefined) sealed.comment = admission.comment;
  return sealed;
}

/** A rating that could not be stored is refused with the time after which to send it again. */
function save({ store }: Keeping, sealed: AdmittedRating): Promise<SaveOutcome> {
  return store.save(sealed).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailableError)) throw error;
    throw new ProblemError(
      'unavailable',
      `The rating was not stored; send it again with the same idempotencyKey after ${RETRY_AFTER_SECONDS} seconds.`,
      { headers: { 'Retry-After': RETRY_AFTER_SECONDS }, cause: error },
    );
  });
}

const receiptOf = (rating: Rating, localDate: LocalDate): Receipt => ({
  idempotencyKey: rating.idempotencyKey,
  unit: rating.unit,
  survey: rating.survey,
  surveyVersion: rating.surveyVersion,
  localDate,
});

const keyReused = (): ProblemError => {
  const message = 'this key was sent before with another rating; make a new key for a new rating';
  return new ProblemError('key-reused', `idempotencyKey: ${message}.`, {
    errors: [{ field: '/idempotencyKey', message }],
  });
};

const notReplaceable = (): ProblemError => {
  const message =
    'it names no counted rating of the same unit, survey version and series that is still unpublished; send without replaces';
  return new ProblemError('not-replaceable', `replaces: ${message}.`, {
    errors: [{ field: '/replaces', message }],
  });
};
