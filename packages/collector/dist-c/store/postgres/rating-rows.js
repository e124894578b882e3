/** The columns of a rating as it arrives, with their types, in the order of `ratingValues`. */
const columnTypes = {
    unit: 'text',
    key: 'bytea',
    digest: 'bytea',
    survey: 'text',
    version: 'bigint',
    series: 'text',
    day: 'text',
    channel: 'text',
    language: 'text',
    touchpoint: 'text',
    service: 'text',
    article: 'text',
    answers: 'text',
    comment: 'text',
    excluded: 'text',
};
/** The columns of `rating` that a new one fills. */
export const ratingColumns = Object.keys(columnTypes).join(', ');
/** The same as a record of one JSON object, keys in hexadecimal digits. */
export const ratingRecord = Object.entries(columnTypes)
    .map(([column, type]) => `${column} ${type === 'bytea' ? 'text' : type}`)
    .join(', ');
/** The columns out of such a record. */
export const recordColumns = Object.entries(columnTypes)
    .map(([column, type]) => (type === 'bytea' ? `decode(${column}, 'hex')` : column))
    .join(', ');
/** How many columns a new rating fills. */
export const COLUMNS = Object.keys(columnTypes).length;
/** The values of the columns, in their order. */
export function ratingValues(rating) {
    return [
        rating.unit,
        rating.key,
        rating.digest,
        rating.survey,
        rating.surveyVersion,
        rating.series,
        rating.day,
        rating.channel,
        rating.language,
        rating.touchpoint,
        rating.service,
        rating.article,
        JSON.stringify(rating.answers),
        rating.comment,
        rating.hold,
    ];
}
/** A rating as a JSON object; what is absent is null there. */
export function ratingObject(rating) {
    const { unit, survey, series, day, channel, language, touchpoint, service, article } = rating;
    return {
        unit,
        key: keyText(rating.key),
        digest: keyText(rating.digest),
        survey,
        version: rating.surveyVersion,
        series,
        day,
        channel,
        language,
        touchpoint,
        service,
        article,
        answers: JSON.stringify(rating.answers),
        comment: rating.comment,
        excluded: rating.hold,
        stars: article === undefined ? undefined : rating.stars?.value,
    };
}
/** Sixteen bytes in hexadecimal digits; their order is that of the bytes. */
export function keyText(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
//# sourceMappingURL=rating-rows.js.map