import { createCalendar } from "../calendar.js";
import { readBody } from "../guards/body.js";
import { readableBy } from "../guards/cors.js";
import { requireMediaType } from "../guards/media-type.js";
import { keepRating } from "../ratings/keep-rating.js";
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
function orElse(promise, undo) {
    return promise.catch((error) => {
        undo();
        throw error;
    });
}
/** `POST /v1/ratings`. */
export function submitRating(desk) {
    return async (c) => {
        const { raw } = c.req;
        const entered = desk.enter({ head: raw, exchange: c.env });
        const body = await readBody(raw, c.env.framedBodies);
        return asResponse(await desk.take(entered, body));
    };
}
/** A reader's second rating of an article is refused; the first goes on counting. */
function admitReader(readers, { idempotencyKey, replaces, admission }, { head, exchange }) {
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
function receiptReply({ kind, receipt }, { origin, exchange }) {
    const headers = { ...receiptHeaders, 'X-Request-Id': exchange.requestId };
    return {
        status: kind === 'stored' ? 201 : 200,
        headers: origin === null ? headers : { ...headers, ...readableBy(origin) },
        body: JSON.stringify(receipt),
    };
}
//# sourceMappingURL=ratings.js.map