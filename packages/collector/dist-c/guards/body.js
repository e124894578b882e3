import { ProblemError } from "../problems.js";
/** Largest body of a rating or form, in bytes: the most that a page can send while it is closed. */
export const MAX_BODY_BYTES = 64 * 1024;
const digits = /^\d+$/;
/**
 * The body as text, never more than `maxBytes` of it: refused by its `Content-Length`
 * before any of it is read; without that header, or where nobody vouches for it, counted while it
 * arrives and dropped at the first byte too many.
 *
 * @param framed whether the body is known to end where `Content-Length` says
 * @param maxBytes default: `MAX_BODY_BYTES`
 * @throws ProblemError `body-too-large`; `invalid-json` when the body breaks off
 */
export async function readBody(request, framed, maxBytes = MAX_BODY_BYTES) {
    const declared = request.headers.get('Content-Length');
    const length = declared !== null && digits.test(declared) ? Number(declared) : undefined;
    if (length !== undefined && length > maxBytes)
        throw tooLarge(maxBytes);
    try {
        return framed && length !== undefined
            ? await request.text()
            : await countedText(request, maxBytes);
    }
    catch (error) {
        if (error instanceof ProblemError)
            throw error;
        throw new ProblemError('invalid-json', 'The body broke off before its end; send it again.');
    }
}
async function countedText(request, maxBytes) {
    const reader = request.body?.getReader();
    // Firefox has no stream on a request: there the browser itself holds the body already.
    if (!reader)
        return countedWhole(await request.arrayBuffer(), maxBytes);
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        size += part.value.byteLength;
        if (size > maxBytes) {
            reader.cancel().catch(() => undefined);
            throw tooLarge(maxBytes);
        }
        text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
}
function countedWhole(body, maxBytes) {
    if (body.byteLength > maxBytes)
        throw tooLarge(maxBytes);
    return new TextDecoder().decode(body);
}
const tooLarge = (maxBytes) => new ProblemError('body-too-large', `The body is larger than ${String(maxBytes)} bytes, the most that is read; send a shorter one.`);
//# sourceMappingURL=body.js.map