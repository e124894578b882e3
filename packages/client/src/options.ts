/** How a client reaches its collector. Times are in milliseconds. */
export interface ClientOptions {
  /** Address of the collector, before `/v1`; a path and a trailing slash are welcome. */
  readonly baseUrl: string;
  /** Sends requests. Default: the global `fetch` of the moment of each call. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** How long one attempt may take, the body of the answer included. Default 10,000; `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first one. Default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * How long a call may take with all its attempts and pauses. Default 30,000. A pause that would
   * outlast it is not begun: the call fails at once with the error of the last attempt.
   */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** From 0 to below 1, spreads the pauses. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Waits between two attempts; ends early when the signal is aborted. Default: a timer. */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<unknown>) | undefined;
}

/** What every call takes. */
export interface CallOptions {
  /** Ends the call at any point, a pause between attempts included, with kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the client's own, for this call. */
  readonly timeoutMs?: number | undefined;
}
