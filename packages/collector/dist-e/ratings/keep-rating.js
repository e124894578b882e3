import { ProblemError } from "../problems.js";
import { ratingDigest, storedKey } from "../store/hashing.js";
import { StoreUnavailableError, } from "../store/store.js";
/** Seconds after which a rating that could not be stored may be sent again. */
const RETRY_AFTER_SECONDS = '5';
/**
 * Stores an admitted rating and gives its receipt once it is on disk. A replay gets the receipt of
 * the first answer, also when a midnight lies between them.
 *
 * @throws ProblemError `key-reused`, `not-replaceable` or `unavailable`
 */
export async function keepRating(keeping, pair) {
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
function seal({ sha256 }, { rating, admission, form, hold }) {
    const key = storedKey(rating.idempotencyKey, sha256);
    const digest = ratingDigest(rating, sha256, form);
    const sealed = sealedForm(admission, key, digest);
    if (rating.replaces !== undefined)
        sealed.replaces = storedKey(rating.replaces, sha256);
    if (hold !== undefined) {
        sealed.hold = hold;
        delete sealed.stars;
    }
    return sealed;
}
/** Written out field by field: copies by spreading are the dearest part of taking a rating. */
function sealedForm(admission, key, digest) {
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
    if (admission.touchpoint !== undefined)
        sealed.touchpoint = admission.touchpoint;
    if (admission.service !== undefined)
        sealed.service = admission.service;
    if (admission.article !== undefined)
        sealed.article = admission.article;
    if (admission.stars !== undefined)
        sealed.stars = admission.stars;
    if (admission.comment !== undefined)
        sealed.comment = admission.comment;
    return sealed;
}
/** A rating that could not be stored is refused with the time after which to send it again. */
function save({ store }, sealed) {
    return store.save(sealed).catch((error) => {
        if (!(error instanceof StoreUnavailableError))
            throw error;
        throw new ProblemError('unavailable', `The rating was not stored; send it again with the same idempotencyKey after ${RETRY_AFTER_SECONDS} seconds.`, { headers: { 'Retry-After': RETRY_AFTER_SECONDS }, cause: error });
    });
}
const receiptOf = (rating, localDate) => ({
    idempotencyKey: rating.idempotencyKey,
    unit: rating.unit,
    survey: rating.survey,
    surveyVersion: rating.surveyVersion,
    localDate,
});
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