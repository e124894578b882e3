import type { ProblemCode } from '@vhcs/contract';
import type { Context } from 'hono';

/** What surrounds one request on its way through the app. */
export interface Exchange {
  /** Sent back as `X-Request-Id` and written beside what is logged. */
  readonly requestId: string;
  /** See {@link Runtime.framedBodies}. */
  readonly framedBodies: boolean;
  /** See {@link Runtime.clientNetwork}. */
  readonly clientNetwork: () => string;
  /** See {@link Runtime.isBehindTls}. */
  readonly isBehindTls: () => boolean;
  /**
   * Ends an answer that fails once it has begun: it goes to the log, and the connection is broken
   * off, so that nobody takes half of it for all.
   *
   * @throws the error, where no connection is known: it is the body's then
   */
  readonly breakOff: (error: unknown) => void;
  /** Pattern of the route that took the request, `/v1/units/:id`: what the log names. */
  route: string;
  /** Why the request was refused; set before the answer is given. */
  refusal?: ProblemCode;
}

/** What is known of a request before its body: a `Request`, or what a server makes of its own. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<Headers, 'get'>;
}

/** An answer before it is a `Response`. */
export interface PlainReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or one in UTF-8 already; null where the status allows none. */
  readonly body: string | Uint8Array<ArrayBuffer> | null;
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
  /**
   * Whether a trusted proxy took the request over TLS, so that visitors reach this address by
   * `https`, whatever the request says. Default: no.
   */
  readonly isBehindTls?: () => boolean;
  /**
   * The id that a trusted proxy gave the request, so that its log and this one can be read
   * together; followed when it is a UUID or 32 hexadecimal digits. Default: one is made.
   */
  readonly requestId?: string | undefined;
  /** Breaks the connection off. Default: none is known. */
  readonly breakOff?: () => void;
}

/** Hono's context of this app. */
export type AppContext = Context<{ Bindings: Exchange }>;

/** What proxies make; anything longer or freer could carry something of a visitor into the log. */
const givenId = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** Makes request ids, unless a fitting one is given: a random start for each process, then a number. */
export function createRequestIds(
  random: (length: number) => Uint8Array,
): (given: string | undefined) => string {
  const start = Array.from(random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  let count = 0;
  return (given) => {
    if (given !== undefined && givenId.test(given)) return given;
    count += 1;
    return `${start}-${count.toString(36)}`;
  };
}
