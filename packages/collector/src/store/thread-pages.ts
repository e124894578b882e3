import { on } from 'node:events';
import { startThread } from './start-thread.ts';

/** Pages that are asked for before they are needed: meanwhile this thread may be busy with others. */
const PAGES_AHEAD = 2;

/**
 * Takes pages from a thread that gives one whenever it is asked, and undefined at the end. The
 * thread is two pages ahead of whoever takes them, and ends with the loop, however that is left.
 *
 * @param name as of `startThread`
 * @throws what the thread throws
 */
export async function* threadPages<Page>(name: string, workerData: unknown): AsyncGenerator<Page> {
  const thread = startThread(name, workerData);
  // What fails after the loop was left is nobody's concern.
  thread.on('error', () => undefined);
  try {
    const answers = on(thread, 'message') as AsyncIterable<[Page | undefined]>;
    for (let asked = 0; asked < PAGES_AHEAD; asked += 1) thread.postMessage(null);
    for await (const [page] of answers) {
      if (page === undefined) return;
      thread.postMessage(null);
      yield page;
    }
  } finally {
    await thread.terminate();
  }
}
