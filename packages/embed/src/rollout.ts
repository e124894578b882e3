import type { Rollout } from '@vhcs/client';
import { embedFetch } from './embed-fetch.ts';

/**
 * Reads what the deployment says of its release, which browsers keep for an hour; null when that is
 * nothing.
 *
 * @param scriptUrl address of the loader
 */
export const readRollout = (scriptUrl: string): Promise<Rollout> =>
  embedFetch(new URL('rollout.json', scriptUrl)).then((answer) => answer.json());
