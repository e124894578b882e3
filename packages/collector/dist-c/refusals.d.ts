import type { Log } from './capabilities.ts';
import type { Exchange, PlainReply } from './exchange.ts';
/**
 * The answer to a request that failed, noted in its exchange: a refusal explains itself; anything
 * else says nothing to the caller and everything to the log.
 */
export declare function refusal(error: unknown, exchange: Exchange, log: Log): PlainReply;
/** What the log says of a request that was not served. */
export interface RefusedExchange {
    readonly method: string;
    readonly status: number;
    readonly ms: number;
}
/** Writes a refused request to the log: a warning when the fault is on this side. */
export declare function logRefusal(log: Log, refused: RefusedExchange, { requestId, route }: Pick<Exchange, 'requestId' | 'route'>): void;
//# sourceMappingURL=refusals.d.ts.map