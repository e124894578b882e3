import { createCalendar } from '../calendar.ts';
import type { Clock } from '../capabilities.ts';
import type { Exchange, PlainReply, RequestHead } from '../exchange.ts';
import { readBody } from '../guards/body.ts';
import type { BurstGuard } from '../guards/burst-guard.ts';
import { readableBy } from '../guards/cors.ts';
import { requireMediaType } from '../guards/media-type.ts';
import type { OriginPolicy } from '../guards/origin.ts';
import type { RatingLimiter } from '../guards/rating-limiter.ts';
import type { ReaderGuard } from '../guards/reader-guard.ts';
import { keepNoticed } from '../ratings/keep-noticed.ts';
import type { AdmittedPair, Kept } from '../ratings/keep-rating.ts';
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

/** A rating that was sent, by whatever server it came. */
export interface RatingCall {
  readonly head: RequestHead;
  readonly exchange: Exchange;
  /** Reads the body; asked for once the head has been let in. */
  readonly body: () => string | Promise<string>;
}

/**
 * Takes a rating: 201 once it is on disk, 200 for one that had been before.
 *
 * @throws ProblemError for every refusal
 */
export type RatingDesk = (call: RatingCall) => Promise<PlainReply>;

/** Makes the desk at which every rating is taken, for what one registry holds. */
export function createRatingDesk(intake: RatingIntake): RatingDesk {
  const { registry, origins, limiter } = intake;
  const today = createCalendar(intake.clock);
  const read = createRatingReader(registry);
  return async ({ head, exchange, body }) => {
    const origin = origins.admit(head);
    const network = limiter.enter(exchange.clientNetwork());
    requireMediaType(head, ACCEPTED_TYPES);
    const pair = read(await body(), today());

    limiter.charge(network, pair.rating.unit);
    const forget = pair.admission.stars && admitReader(intake.readers, pair, { head, exchange });

    const kept = await keepNoticed(intake, pair, network).catch((error: unknown) => {
      forget?.();
      throw error;
    });

    return receiptReply(kept, origin, exchange);
  };
}

/** `POST /v1/ratings`. */
export function submitRating(desk: RatingDesk): Handler {
  return async (c) => {
    const { raw } = c.req;
    const body = (): Promise<string> => readBody(raw, c.env.framedBodies);
    return asResponse(await desk({ head: raw, exchange: c.env, body }));
  };
}

/** A reader's second rating of an article is refused; the first goes on counting. */
function admitReader(
  readers: ReaderGuard,
  { rating, admission }: AdmittedPair,
  { head, exchange }: Pick<RatingCall, 'head' | 'exchange'>,
): () => void {
  return readers.admit({
    reader: {
      network: exchange.clientNetwork(),
      userAgent: head.headers.get('User-Agent') ?? '',
    },
    subject: admission.article ?? '',
    idempotencyKey: rating.idempotencyKey,
    replaces: rating.replaces,
  });
}

function receiptReply(
  { kind, receipt }: Kept,
  origin: string | null,
  { requestId }: Exchange,
): PlainReply {
  const headers = { ...receiptHeaders, 'X-Request-Id': requestId };
  return {
    status: kind === 'stored' ? 201 : 200,
    headers: origin === null ? headers : { ...headers, ...readableBy(origin) },
    body: JSON.stringify(receipt),
  };
}
