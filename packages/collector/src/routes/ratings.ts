import { createCalendar } from '../calendar.ts';
import type { Clock } from '../capabilities.ts';
import type { Exchange, PlainReply, RequestHead } from '../exchange.ts';
import { readBody } from '../guards/body.ts';
import type { BurstGuard } from '../guards/burst-guard.ts';
import { readableBy } from '../guards/cors.ts';
import { requireMediaType } from '../guards/media-type.ts';
import type { NetworkMark } from '../guards/network-mark.ts';
import type { OriginPolicy } from '../guards/origin.ts';
import type { RatingLimiter } from '../guards/rating-limiter.ts';
import type { ReaderGuard } from '../guards/reader-guard.ts';
import { joinedHeaders } from '../joined-headers.ts';
import { keepRating, type CheckedRating, type Kept } from '../ratings/keep-rating.ts';
import { createRatingReader } from '../ratings/rating-reader.ts';
import { asResponse } from '../problems.ts';
import type { Registry } from '../registry/registry.ts';
import type { Handler } from '../resource.ts';
import type { Sha256 } from '../store/hashing.ts';
import type { Store } from '../store/store.ts';

/** Plain text as well, because a page may send that to another site without asking first. */
const ACCEPTED_TYPES = ['application/json', 'text/plain'];

/** As few as can be: every header of a receipt is paid for by each rating. */
const receiptHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
} as const;

/** What taking a rating needs. */
export interface RatingIntake {
  readonly store: Store;
  readonly registry: Registry;
  readonly origins: OriginPolicy;
  readonly readers: ReaderGuard;
  readonly limiter: RatingLimiter;
  readonly bursts: BurstGuard;
  readonly clock: Clock;
  readonly sha256: Sha256;
}

/** A rating whose head has arrived, by whatever server it came. */
export interface RatingCall {
  readonly head: RequestHead;
  readonly exchange: Exchange;
}

/** Where every rating is taken. */
export interface RatingDesk {
  /**
   * Lets a rating in before its body is read.
   *
   * @throws ProblemError for every refusal
   */
  enter(call: RatingCall): EnteredRating;
  /**
   * Takes a rating that was let in: 201 once it is on disk, 200 for one that had been before.
   *
   * @throws ProblemError for every refusal, at once or by the promise
   */
  take(entered: EnteredRating, body: string): Promise<PlainReply>;
}

/** A rating that was let in. */
export interface EnteredRating extends RatingCall {
  readonly origin: string | null;
  readonly network: NetworkMark;
}

/** Makes the desk at which every rating is taken, for what one registry holds. */
export function createRatingDesk(intake: RatingIntake): RatingDesk {
  const { origins, limiter } = intake;
  const today = createCalendar(intake.clock);
  const read = createRatingReader(intake);
  return {
    enter: ({ head, exchange }) => {
      const origin = origins.admit(head);
      const network = limiter.enter(exchange.clientNetwork());
      requireMediaType(head, ACCEPTED_TYPES);
      return { head, exchange, origin, network };
    },
    take: (entered, body) => {
      const { network } = entered;
      const rating = read(body, today());
      limiter.charge(network, rating.admission.unit);
      const forget = rating.admission.stars && admitReader(intake.readers, rating, entered);
      const kept = keepRating(intake, rating, network);
      return (forget ? orElse(kept, forget) : kept).then((each) => receiptReply(each, entered));
    },
  };
}

/** The same promise; undoes something where it rejects. */
function orElse<Value>(promise: Promise<Value>, undo: () => void): Promise<Value> {
  return promise.catch((error: unknown) => {
    undo();
    throw error;
  });
}

/** `POST /v1/ratings`. */
export function submitRating(desk: RatingDesk): Handler {
  return async (c) => {
    const { raw } = c.req;
    const entered = desk.enter({ head: raw, exchange: c.env });
    const body = await readBody(raw, c.env.framedBodies);
    return asResponse(await desk.take(entered, body));
  };
}

/** A reader's second rating of an article is refused; the first goes on counting. */
function admitReader(
  readers: ReaderGuard,
  { idempotencyKey, replaces, admission }: CheckedRating,
  { head, exchange }: RatingCall,
): () => void {
  return readers.admit({
    reader: {
      network: exchange.clientNetwork(),
      userAgent: head.headers.get('User-Agent') ?? '',
    },
    subject: admission.article ?? '',
    idempotencyKey,
    replaces,
  });
}

function receiptReply({ kind, receipt }: Kept, { origin, exchange }: EnteredRating): PlainReply {
  const headers = joinedHeaders({ 'X-Request-Id': exchange.requestId }, receiptHeaders);
  return {
    status: kind === 'stored' ? 201 : 200,
    headers: origin === null ? headers : joinedHeaders(readableBy(origin), headers),
    body: JSON.stringify(receipt),
  };
}
