import { createCalendar } from '../calendar.ts';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { readBody } from '../guards/body.ts';
import { readableBy } from '../guards/cors.ts';
import { requireMediaType } from '../guards/media-type.ts';
import type { OriginPolicy } from '../guards/origin.ts';
import type { RatingLimiter } from '../guards/rating-limiter.ts';
import type { ReaderGuard } from '../guards/reader-guard.ts';
import { admitRating } from '../ratings/admission.ts';
import { keepRating, type AdmittedPair, type Kept } from '../ratings/keep-rating.ts';
import { parseRating } from '../ratings/parse-rating.ts';
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
  readonly clock: Clock;
  readonly sha256: Sha256;
}

/** `POST /v1/ratings`: 201 once the rating is on disk, 200 for one that had been before. */
export function submitRating(intake: RatingIntake): Handler {
  const { registry, origins, limiter } = intake;
  const today = createCalendar(intake.clock);
  return async (c) => {
    const origin = origins.admit(c.req.raw);
    const network = limiter.enter(c.env.clientNetwork());
    requireMediaType(c.req.raw, ACCEPTED_TYPES);
    const rating = parseRating(await readBody(c.req.raw, c.env.framedBodies));

    const admission = admitRating(rating, { registry, today: today() });
    limiter.charge(network, rating.unit);
    const forget = admission.stars && admitReader(c, intake.readers, { rating, admission });

    const kept = await keepRating(intake, { rating, admission }).catch((error: unknown) => {
      forget?.();
      throw error;
    });

    return receiptReply(c, kept, origin);
  };
}

/** A reader's second rating of an article is refused; the first goes on counting. */
function admitReader(
  c: AppContext,
  readers: ReaderGuard,
  { rating, admission }: AdmittedPair,
): () => void {
  return readers.admit({
    reader: {
      network: c.env.clientNetwork(),
      userAgent: c.req.raw.headers.get('User-Agent') ?? '',
    },
    subject: admission.article ?? '',
    idempotencyKey: rating.idempotencyKey,
    replaces: rating.replaces,
  });
}

function receiptReply(c: AppContext, { kind, receipt }: Kept, origin: string | null): Response {
  const headers = { ...receiptHeaders, 'X-Request-Id': c.env.requestId };
  return new Response(JSON.stringify(receipt), {
    status: kind === 'stored' ? 201 : 200,
    headers: origin === null ? headers : { ...headers, ...readableBy(origin) },
  });
}
