import type { Rollout } from '@vhcs/client';
import { embedFetch } from './embed-fetch.ts';

/**
 * Reads what the deployment says of its release, which browsers keep for an hour; null when that is
 * nothing.
 *
 * @param url address of `rollout.json`, which lies beside the loader
 */
export const readRollout = (url: URL): Promise<Rollout> =>
  embedFetch(url).then((answer) => answer.json());
