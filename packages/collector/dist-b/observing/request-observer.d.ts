import type { Exchange, RequestHead } from '../exchange.ts';
/** Is told the status of an answer, once; the exchange names the route that gave it. */
export type Finish = (status: number, exchange: Exchange) => void;
/**
 * Sees every request, for metrics and traces. It is called for each rating: it is quick, never
 * throws, and keeps nothing of a visitor.
 */
export interface RequestObserver {
    /** A request has arrived; what this returns is called with its answer. */
    begin(request: RequestHead): Finish;
}
/** Sees nothing. */
export declare const noObserver: RequestObserver;
/** Two observers as one; where one of them is missing, the other. */
export declare function bothRequestObservers(first: RequestObserver | undefined, second: RequestObserver | undefined): RequestObserver | undefined;
//# sourceMappingURL=request-observer.d.ts.map