import { routes } from '@vhcs/contract';
import { NodeHead } from "./http-head.js";
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
export function answerRating(takeRating, { incoming, outgoing, body, trustedProxies }) {
    const head = new NodeHead(incoming);
    const answer = ({ status, headers, body: text }) => {
        const length = String(Buffer.byteLength(text));
        outgoing.writeHead(status, { ...headers, 'Content-Length': length }).end(text);
    };
    return takeRating({
        head,
        body: () => utf8.decode(body),
        runtime: nodeRuntime(incoming.socket, head, trustedProxies),
    }).then(answer);
}
//# sourceMappingURL=http-ratings.js.map