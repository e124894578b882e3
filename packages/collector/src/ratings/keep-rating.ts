import type { LocalDate, Rating, Receipt } from '@vhcs/contract';
import type { BurstGuard, BurstNotice } from '../guards/burst-guard.ts';
import type { NetworkMark } from '../guards/network-mark.ts';
import { ProblemError } from '../problems.ts';
import { sealRating, storedKey, type RatingSeal, type Sha256 } from '../store/hashing.ts';
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

/** Where a rating is kept, how its key is hidden, and who looks for bursts. */
export interface Keeping {
  readonly store: Store;
  readonly sha256: Sha256;
  readonly bursts: BurstGuard;
}

/** A rating that was checked, on its way to the store. */
export interface CheckedRating extends Pick<Rating, 'idempotencyKey' | 'replaces'> {
  readonly admission: Admission;
  /** What `contentHash` makes of the rating as it was sent. */
  readonly content: Uint8Array;
  /** See `AdmittedRating`. */
  readonly form?: object;
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
 * Stores a rating and gives its receipt once it is on disk. A replay gets the receipt of the first
 * answer, also when a midnight lies between them. One that belongs to a burst is held, and its
 * sender answered as any other.
 *
 * Promises are chained by hand: each `await` on this way would cost a rating more than the check
 * of what it says.
 *
 * @param network mark of the network that it came from
 * @throws ProblemError `key-reused`, `not-replaceable` or `unavailable`
 */
export function keepRating(
  { store, sha256, bursts }: Keeping,
  rating: CheckedRating,
  network: NetworkMark,
): Promise<Kept> {
  const { idempotencyKey, admission, content, hold } = rating;
  const seal = sealRating(idempotencyKey, content, sha256);
  const notice = bursts.notice({
    network,
    key: seal.key,
    series: admission,
    starQuestion: admission.stars?.question,
  });
  const sealed = sealedForm(rating, seal, notice.isHeld ? (hold ?? 'burst') : hold);
  if (rating.replaces !== undefined) sealed.replaces = storedKey(rating.replaces, sha256);
  return store.save(sealed).then(
    (outcome) => settled(notice, () => keptOf(rating, outcome)),
    (error: unknown) =>
      settled(notice, () => {
        throw refusalOf(error);
      }),
  );
}

/** What became of a rating is told once the burst that it belongs to was dealt with. */
function settled(notice: BurstNotice, result: () => Kept): Kept | Promise<Kept> {
  const holding = notice.settled();
  return holding ? holding.then(result) : result();
}

/** Written out field by field: copies by spreading are the dearest part of taking a rating. */
function sealedForm(
  { admission, form }: CheckedRating,
  { key, digest }: RatingSeal,
  hold: HoldReason | undefined,
): Sealed {
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
  if (form !== undefined) sealed.form = form;
  if (admission.touchpoint !== undefined) sealed.touchpoint = admission.touchpoint;
  if (admission.service !== undefined) sealed.service = admission.service;
  if (admission.article !== undefined) sealed.article = admission.article;
  if (admission.comment !== undefined) sealed.comment = admission.comment;
  if (hold !== undefined) sealed.hold = hold;
  else if (admission.stars !== undefined) sealed.stars = admission.stars;
  return sealed;
}

function keptOf({ idempotencyKey, admission }: CheckedRating, outcome: SaveOutcome): Kept {
  switch (outcome.kind) {
    case 'stored':
      return { kind: 'stored', receipt: receiptOf(idempotencyKey, admission, admission.day) };
    case 'replayed':
      return { kind: 'replayed', receipt: receiptOf(idempotencyKey, admission, outcome.day) };
    case 'not-replaceable':
      throw notReplaceable();
    case 'key-reused':
      throw keyReused();
  }
}

const receiptOf = (
  idempotencyKey: string,
  { unit, survey, surveyVersion }: Admission,
  localDate: LocalDate,
): Receipt => ({ idempotencyKey, unit, survey, surveyVersion, localDate });

/** A rating that could not be stored is refused with the time after which to send it again. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof StoreUnavailableError)) return error;
  return new ProblemError(
    'unavailable',
    `The rating was not stored; send it again with the same idempotencyKey after ${RETRY_AFTER_SECONDS} seconds.`,
    { headers: { 'Retry-After': RETRY_AFTER_SECONDS }, cause: error },
  );
}

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
