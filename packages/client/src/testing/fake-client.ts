import { createClient, type Client } from '../client.ts';
import type { ClientOptions } from '../options.ts';
import type { WebApp } from './conditions.ts';

/** Where requests of a fake client seem to go; the name can never be registered (RFC 2606). */
const NOWHERE = 'https://collector.invalid';

/**
 * A client whose requests an app answers in the same program, without a network and without
 * pauses: it is the real client, so that its retries, errors and checks are too.
 *
 * @example
 * const collector = createFakeCollector();
 * const client = createFakeClient(collector);
 * await client.submit(rating);
 * assert.equal(collector.ratings.length, 1);
 */
export function createFakeClient(app: WebApp, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    baseUrl: NOWHERE,
    sleep: () => Promise.resolve(),
    fetch: async (url, init) => {
      const response = await app.fetch(new Request(url, init));
      // As `fetch` does with what `Response.error()` stands for.
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    },
    ...options,
  });
}
