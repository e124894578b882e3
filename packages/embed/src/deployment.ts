import type { Rollout } from '@vhcs/client';
import { handOver, isUntouched } from './hand-over.ts';
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
 * @returns what resolves when the page stays with this loader; never once another has taken over, so
 *   that nothing which waits for it happens a second time
 */
export async function follow(
  { canary, off, report }: NonNullable<Rollout>,
  loader: RunningLoader,
): Promise<void> {
  const { url, version } = loader;
  withdraw(off);
  // A lost report is none of the page's business.
  if (report) reportInstallation(loader).catch(Boolean);
  if (!canary || canary.version === version || !isUntouched()) return;
  if (!isInShare(location.pathname, canary.percent)) return;
  yieldPage();
  const takeBack = handOver(loader);
  await importModule(new URL(`vhcs-${canary.version}.js`, url).href).then(() => never, takeBack);
}

const never = new Promise<never>(() => undefined);

/** Whether a page belongs to the share that tries a canary; always the same for one address. */
export function isInShare(path: string, percent: number): boolean {
  const place = Array.from(path).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100,
    0,
  );
  return place < percent;
}
