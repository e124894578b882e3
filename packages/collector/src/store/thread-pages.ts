import { on } from 'node:events';
import { startThread } from './start-thread.ts';

/** Pages that are asked for before they are needed: meanwhile this thread may be busy with others. */
const PAGES_AHEAD = 2;

/** What a thread that gives pages is told besides its own data. */
export interface PageThread {
  /** Shared; its one number is 1 as soon as nobody takes pages any more. */
  readonly left: Int32Array;
}

/**
 * Takes pages from a thread that gives one whenever it is asked, and undefined at the end. The
 * thread is two pages ahead of whoever takes them, and ends with the loop, however that is left.
 *
 * @param name as of `startThread`, of a module that calls `givePages`
 * @param signal says that nobody takes pages any more, also while one is waited for
 * @throws what the thread throws; the reason of the signal, or an AbortError
 */
export async function* threadPages<Page>(
  name: string,
  data: object,
  signal?: AbortSignal,
): AsyncGenerator<Page> {
  signal?.throwIfAborted();
  const left = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = startThread(name, { ...data, left } satisfies PageThread);
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  // What fails after the loop was left is nobody's concern.
  thread.on('error', () => undefined);
  try {
    const answers = on(thread, 'message', { signal }) as AsyncIterable<[Page | undefined]>;
    for (let asked = 0; asked < PAGES_AHEAD; asked += 1) thread.postMessage(null);
    for await (const [page] of answers) {
      if (page === undefined) return;
      thread.postMessage(null);
      yield page;
    }
  } finally {
    // It ends by itself: terminated within a call of SQLite's driver, it would end the process.
    Atomics.store(left, 0, 1);
    thread.postMessage(null);
    await ended;
  }
}
