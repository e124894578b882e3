import { createCalendar } from "../calendar.js";
import { readBody } from "../guards/body.js";
import { readableBy } from "../guards/cors.js";
import { requireMediaType } from "../guards/media-type.js";
import { keepNoticed } from "../ratings/keep-noticed.js";
import { createRatingReader } from "../ratings/rating-reader.js";
import { asResponse } from "../problems.js";
/** Plain text as well, because a page may send that to another site without asking first. */
const ACCEPTED_TYPES = ['application/json', 'text/plain'];
/** As few as can be: every header of a receipt is paid for by each rating. */
const receiptHeaders = {
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
};
/** Makes the desk at which every rating is taken, for what one registry holds. */
export function createRatingDesk(intake) {
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
        const kept = await keepNoticed(intake, pair, network).catch((error) => {
            forget?.();
            throw error;
        });
        return receiptReply(kept, origin, exchange);
    };
}
/** `POST /v1/ratings`. */
export function submitRating(desk) {
    return async (c) => {
        const { raw } = c.req;
        const body = () => readBody(raw, c.env.framedBodies);
        return asResponse(await desk({ head: raw, exchange: c.env, body }));
    };
}
/** A reader's second rating of an article is refused; the first goes on counting. */
function admitReader(readers, { rating, admission }, { head, exchange }) {
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
function receiptReply({ kind, receipt }, origin, { requestId }) {
    const headers = { ...receiptHeaders, 'X-Request-Id': requestId };
    return {
        status: kind === 'stored' ? 201 : 200,
        headers: origin === null ? headers : { ...headers, ...readableBy(origin) },
        body: JSON.stringify(receipt),
    };
}
//# sourceMappingURL=ratings.js.map