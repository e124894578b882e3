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

const finishNothing: Finish = () => undefined;

/** Sees nothing. */
export const noObserver: RequestObserver = { begin: () => finishNothing };

/** Two observers as one; where one of them is missing, the other. */
export function bothRequestObservers(
  first: RequestObserver | undefined,
  second: RequestObserver | undefined,
): RequestObserver | undefined {
  if (!first || !second) return first ?? second;
  return {
    begin: (request) => {
      const finishFirst = first.begin(request);
      const finishSecond = second.begin(request);
      return (status, exchange) => {
        finishFirst(status, exchange);
        finishSecond(status, exchange);
      };
    },
  };
}
