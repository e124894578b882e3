import { routes } from '@vhcs/contract';
import { nodeRuntime } from "./http-runtime.js";
/** Reads what `Request.text()` would: without a byte order mark. */
const utf8 = new TextDecoder();
/** Whether a request is one for {@link answerRating}. */
export function isRating({ method, url }) {
    return method === 'POST' && url === routes.submitRating.path;
}
/**
 * Hands a rating to the app and answers it, past `Request` and `Response`: they would cost more
 * than everything else that is done for a rating.
 */
export async function answerRating(takeRating, { incoming, outgoing, body, trustedProxies }) {
    const reply = await takeRating({
        head: headOf(incoming),
        body: () => utf8.decode(body),
        runtime: nodeRuntime(incoming, trustedProxies),
    });
    const length = String(Buffer.byteLength(reply.body));
    outgoing.writeHead(reply.status, { ...reply.headers, 'Content-Length': length }).end(reply.body);
}
function headOf({ headers, method = '', url = '' }) {
    return {
        method,
        url: `http://${headers.host ?? ''}${url}`,
        headers: { get: (name) => headerText(headers[name.toLowerCase()]) },
    };
}
function headerText(value) {
    if (value === undefined)
        return null;
    return typeof value === 'string' ? value : value.join(', ');
}
//# sourceMappingURL=http-ratings.js.map