import { ProblemError } from "../problems.js";
import { sealRating, storedKey } from "../store/hashing.js";
import { StoreUnavailableError, } from "../store/store.js";
/** Seconds after which a rating that could not be stored may be sent again. */
const RETRY_AFTER_SECONDS = '5';
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
export function keepRating({ store, sha256, bursts }, rating, network) {
    const { idempotencyKey, admission, hold } = rating;
    const notice = bursts.notice({
        network,
        idempotencyKey,
        series: admission,
        starQuestion: admission.stars?.question,
    });
    const sealed = sealedForm(rating, notice.isHeld ? (hold ?? 'burst') : hold, sha256);
    return store.save(sealed).then((outcome) => settled(notice, () => keptOf(rating, outcome)), (error) => settled(notice, () => {
        throw refusalOf(error);
    }));
}
/** What became of a rating is told once the burst that it belongs to was dealt with. */
function settled(notice, result) {
    const holding = notice.settled();
    return holding ? holding.then(result) : result();
}
/** Written out field by field: copies by spreading are the dearest part of taking a rating. */
function sealedForm({ idempotencyKey, replaces, admission, content, form }, hold, sha256) {
    const { key, digest } = sealRating(idempotencyKey, content, sha256);
    const sealed = {
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
    if (form !== undefined)
        sealed.form = form;
    if (admission.touchpoint !== undefined)
        sealed.touchpoint = admission.touchpoint;
    if (admission.service !== undefined)
        sealed.service = admission.service;
    if (admission.article !== undefined)
        sealed.article = admission.article;
    if (admission.comment !== undefined)
        sealed.comment = admission.comment;
    if (replaces !== undefined)
        sealed.replaces = storedKey(replaces, sha256);
    if (hold !== undefined)
        sealed.hold = hold;
    else if (admission.stars !== undefined)
        sealed.stars = admission.stars;
    return sealed;
}
function keptOf({ idempotencyKey, admission }, outcome) {
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
const receiptOf = (idempotencyKey, { unit, survey, surveyVersion }, localDate) => ({ idempotencyKey, unit, survey, surveyVersion, localDate });
/** A rating that could not be stored is refused with the time after which to send it again. */
function refusalOf(error) {
    if (!(error instanceof StoreUnavailableError))
        return error;
    return new ProblemError('unavailable', `The rating was not stored; send it again with the same idempotencyKey after ${RETRY_AFTER_SECONDS} seconds.`, { headers: { 'Retry-After': RETRY_AFTER_SECONDS }, cause: error });
}
const keyReused = () => {
    const message = 'this key was sent before with another rating; make a new key for a new rating';
    return new ProblemError('key-reused', `idempotencyKey: ${message}.`, {
        errors: [{ field: '/idempotencyKey', message }],
    });
};
const notReplaceable = () => {
    const message = 'it names no counted rating of the same unit, survey version and series that is still unpublished; send without replaces';
    return new ProblemError('not-replaceable', `replaces: ${message}.`, {
        errors: [{ field: '/replaces', message }],
    });
};
//# sourceMappingURL=keep-rating.js.map