import { parentPort, workerData } from 'node:worker_threads';
import { CHECKPOINT } from './sqlite-checkpoints.ts';
import { openWriter, type SqliteLocation } from './sqlite-connection.ts';

/** A pass that takes no longer leaves so little that a commit can wait for it. */
const SHORT_MS = 20;

/** Each pass writes back what came during the one before; a disk that is too slow never ends. */
const MOST_PASSES = 10;

/**
 * The thread that writes the log back whenever it is asked, until it is told to stop. It answers
 * whether next to nothing is left.
 */
const port = parentPort;
if (!port) throw new Error('sqlite-checkpoint-worker runs as a worker thread only.');

const db = await openWriter(workerData as SqliteLocation);
const checkpoint = db.prepare(CHECKPOINT);

port.on('message', (message: 'write back' | 'stop') => {
  if (message === 'stop') {
    db.close();
    port.close();
    return;
  }
  let isShort = false;
  for (let pass = 0; pass < MOST_PASSES && !isShort; pass += 1) isShort = passMs() <= SHORT_MS;
  port.postMessage(isShort);
});

function passMs(): number {
  const startMs = performance.now();
  checkpoint.all();
  return performance.now() - startMs;
}
