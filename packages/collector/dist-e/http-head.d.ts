import type { IncomingMessage } from 'node:http';
import type { RequestHead } from './exchange.ts';
/**
 * The head of one of Node's requests. Headers are looked up where the parser left them:
 * `IncomingMessage.headers` would first make an object of them all.
 */
export declare class NodeHead implements RequestHead {
    #private;
    readonly method: string;
    readonly headers: RequestHead['headers'];
    constructor(incoming: IncomingMessage);
    get url(): string;
    /** A header, its repetitions joined by commas; null when it was not sent. */
    get(name: string): string | null;
}
//# sourceMappingURL=http-head.d.ts.map