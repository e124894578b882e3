/**
 * Takes key and comment out of a body without reading it as JSON. It is done only where each of them
 * can stand in one place: without a backslash no text ends elsewhere than at its quotation mark, and
 * no name is written in another way.
 *
 * The caller has to see once, for each rest, that what was taken out is what JSON has there.
 *
 * @returns undefined where the body has to be read
 */
export function cutOwnValues(body) {
    if (body.includes('\\'))
        return undefined;
    const key = cutText(body, '"idempotencyKey":"');
    if (key === undefined || key === 'absent')
        return undefined;
    const comment = cutText(key.rest, '"comment":"');
    if (comment === undefined)
        return undefined;
    return comment === 'absent'
        ? { idempotencyKey: key.value, rest: key.rest }
        : { idempotencyKey: key.value, comment: comment.value, rest: comment.rest };
}
/** The text after a beginning that stands in the body once; undefined where it is not that plain. */
function cutText(body, beginning) {
    const index = body.indexOf(beginning);
    if (index < 0)
        return 'absent';
    const start = index + beginning.length;
    const end = body.indexOf('"', start);
    if (end < 0 || body.includes(beginning, end))
        return undefined;
    return { value: body.slice(start, end), rest: body.slice(0, start) + body.slice(end) };
}
//# sourceMappingURL=own-values.js.map