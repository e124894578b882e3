import type { Context } from 'hono';

/** What surrounds one request on its way through the app. */
export interface Exchange {
  /** Sent back as `X-Request-Id` and written beside what is logged. */
  readonly requestId: string;
  /** See {@link Runtime.framedBodies}. */
  readonly framedBodies: boolean;
  /** See {@link Runtime.clientNetwork}. */
  readonly clientNetwork: () => string;
  /** Pattern of the route that took the request, `/v1/units/:id`: what the log names. */
  route: string;
}

/** What the environment around the app vouches for. */
export interface Runtime {
  /**
   * True when bodies end exactly where `Content-Length` says, as Node's HTTP parser sees to: the
   * header then is the size and nothing has to be counted. Default: false.
   */
  readonly framedBodies?: boolean;
  /**
   * The network of the visitor, for guards that hash it at once; it is never kept or logged.
   * Default: not known.
   */
  readonly clientNetwork?: () => string;
}

/** Hono's context of this app. */
export type AppContext = Context<{ Bindings: Exchange }>;

/** Makes request ids: a random start for each process, then a number. */
export function createRequestIds(random: (length: number) => Uint8Array): () => string {
  const start = Array.from(random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  let count = 0;
  return () => {
    count += 1;
    return `${start}-${count.toString(36)}`;
  };
}
