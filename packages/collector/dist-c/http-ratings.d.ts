import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from './app.ts';
/** A rating as Node's server has it, its body read. */
export interface IncomingRating {
    readonly incoming: IncomingMessage;
    readonly outgoing: ServerResponse;
    readonly body: Buffer;
    /** Proxies between the visitors and this server. */
    readonly trustedProxies: number;
}
/** Whether a request is one for {@link answerRating}. */
export declare function isRating({ method, url }: IncomingMessage): boolean;
/**
 * Hands a rating to the app and answers it, past `Request` and `Response`: they would cost more
 * than everything else that is done for a rating.
 */
export declare function answerRating(takeRating: App['takeRating'], { incoming, outgoing, body, trustedProxies }: IncomingRating): Promise<void>;
//# sourceMappingURL=http-ratings.d.ts.map