import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** Low enough to come after all others, and not so low that a busy machine never comes to it. */
const LOW = constants.priority.PRIORITY_BELOW_NORMAL;

/**
 * Gives this thread a low priority, so that it works while others wait for disk and network. Linux
 * alone has priorities of threads; elsewhere, and where a sandbox forbids it, nothing changes.
 */
export function takeLowPriority(): void {
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(thread, Math.max(getPriority(thread), LOW));
  } catch {
    // It works as well, only not behind all others.
  }
}
