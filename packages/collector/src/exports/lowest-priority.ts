import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';

/**
 * Gives this thread the lowest priority, so that it works while others wait for disk and network.
 * Linux alone has priorities of threads; elsewhere, and where a sandbox forbids it, nothing changes.
 */
export function takeLowestPriority(): void {
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(thread, constants.priority.PRIORITY_LOW);
  } catch {
    // It works as well, only not behind all others.
  }
}
