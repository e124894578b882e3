import { VhcsError } from './errors.ts';
import { globalFetch, urlOf } from './global-fetch.ts';
import type { ClientOptions } from './options.ts';
import { hasShape } from './shape.ts';
import type { Transport } from './transport.ts';

/**
 * Makes a transport of one attempt, with no timeout of its own and errors that know no problem
 * codes: for pages that only read, at a third of the bytes of `createTransport`.
 */
export function createPlainTransport({
  baseUrl,
  fetch: send = globalFetch,
}: Pick<ClientOptions, 'baseUrl' | 'fetch'>): Transport {
  return {
    request: async ({ path, shape, body = null, signal = null }) => {
      const url = urlOf(baseUrl, path);
      let status;
      try {
        const method = body ? 'POST' : 'GET';
        const response = await send(url, { method, body, credentials: 'omit', signal });
        ({ status } = response);
        const answer: unknown = await response.json();
        if (response.ok && hasShape(answer, shape)) return answer;
      } catch (cause) {
        throw new VhcsError(`${url}: no JSON`, { kind: 'network', status, cause });
      }
      throw new VhcsError(`${url}: http ${status}`, { kind: 'http', status });
    },
  };
}
