import type { AdmittedRating } from './store.ts';

const KEY_BYTES = 16;

/**
 * Refuses a rating whose keys were not made by `sealRating`, before it can
 * spoil the commit that it would share with others.
 *
 * @throws RangeError
 */
export function checkRating({ key, digest, replaces }: AdmittedRating): void {
  checkBytes('key', key);
  checkBytes('digest', digest);
  if (replaces) checkBytes('replaces', replaces);
}

function checkBytes(name: string, { length }: Uint8Array): void {
  if (length === KEY_BYTES) return;
  throw new RangeError(
    `Saving a rating: its ${name} has ${String(length)} bytes, expected ${String(KEY_BYTES)}.`,
  );
}
