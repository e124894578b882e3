import type { Timer } from './capabilities.ts';

/** The timer of Node. It does not keep the process alive by itself: the open port does. */
export const nodeTimer: Timer = (delayMs, run) => {
  const timeout = setTimeout(run, delayMs).unref();
  return () => {
    clearTimeout(timeout);
  };
};
