import { createKey } from './create-key.ts';
import type { ClientOptions } from './options.ts';
import { request, type Call } from './request.ts';

/** The way to one collector, on which every call goes. A `Client` is one too. */
export interface Transport {
  /**
   * Makes one call, again where that may help.
   *
   * @throws VhcsError of the last attempt
   */
  readonly request: <T>(call: Call<T>) => Promise<T>;
  /** Makes idempotency keys. Default: `createKey` of this package. */
  readonly createKey?: () => string;
  /** Gets ready for a call that is near; without it the first call takes longer. */
  readonly prepare?: () => void;
}

/**
 * Makes a transport, for bundles that take in only the calls that they make: `submitRating`,
 * `getSurvey` and so on. Nothing is sent, stored or looked up before the first call.
 */
export function createTransport(options: ClientOptions): Transport {
  return {
    request: (call) => request(options, call),
    createKey: () => createKey(options.now),
  };
}
