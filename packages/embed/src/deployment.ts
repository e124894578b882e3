import type { Rollout } from '@vhcs/client';
import { elementTags } from './element-tags.ts';
import { importModule } from './import-module.ts';
import { reportInstallation } from './installation.ts';
import { yieldPage } from './registration.ts';
import type { RunningLoader } from './running-loader.ts';
import { withdraw } from './withdraw.ts';

export { answerCall } from './answer-call.ts';

/**
 * Follows what a rollout says: takes elements back, reports the installation, and leaves a share of
 * the pages to a newer loader.
 *
 * @returns whether another loader has taken over
 */
export async function follow(
  { canary, off, report }: NonNullable<Rollout>,
  loader: RunningLoader,
): Promise<boolean> {
  const { url, version } = loader;
  withdraw(off);
  if (report) void reportInstallation(loader);
  const isUntouched = !elementTags.some((tag) => customElements.get(tag));
  if (!canary || canary.version === version || !isUntouched) return false;
  if (!isInShare(location.pathname, canary.percent)) return false;
  yieldPage();
  return importModule(new URL(`vhcs-${canary.version}.js`, url).href).then(
    () => true,
    () => false,
  );
}

/** Whether a page belongs to the share that tries a canary; always the same for one address. */
export function isInShare(path: string, percent: number): boolean {
  const place = Array.from(path).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100,
    0,
  );
  return place < percent;
}
