import { globalFetch } from '../global-fetch.ts';
import type { ClientOptions } from '../options.ts';
import { createTransport, type Transport } from '../transport.ts';

/** How an operator's program reaches its collector. */
export interface AdminOptions extends ClientOptions {
  /**
   * The text that `vhcs tokens create` printed, with or without the line's end; a function where
   * it is read anew for each request. It goes into a header of requests to `baseUrl`, and into no
   * message or error.
   */
  readonly token: string | (() => string);
}

/**
 * Makes a transport whose requests carry an operator's token. It is for Node, and for pages of the
 * collector's own origin: no other origin may send the header.
 */
export function createAdminTransport({ token, ...options }: AdminOptions): Transport {
  const { fetch: send = globalFetch } = options;
  return createTransport({
    ...options,
    fetch: async (url, init) => {
      const text = (typeof token === 'function' ? token() : token).trim();
      // What a header cannot hold would be quoted by the error that says so.
      if (!/^[\w-]+$/.test(text)) {
        throw new TypeError('this is no token; expected the text that vhcs tokens create printed');
      }
      return send(url, { ...init, headers: { Authorization: `Bearer ${text}` } });
    },
  });
}
