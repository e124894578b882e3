import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startThread } from './start-thread.ts';

/**
 * Takes pages from a thread that gives one whenever it is asked, and undefined at the end. The
 * thread is one page ahead of whoever takes them, and ends with the loop, however that is left.
 *
 * @param name as of `startThread`
 * @throws what the thread throws
 */
export async function* threadPages<Page>(name: string, workerData: unknown): AsyncGenerator<Page> {
  const thread = startThread(name, workerData);
  try {
    let next = askForPage<Page>(thread);
    for (let page = await next; page !== undefined; page = await next) {
      next = askForPage<Page>(thread);
      // It is awaited after this page was taken, which may be after it failed.
      next.catch(() => undefined);
      yield page;
    }
  } finally {
    await thread.terminate();
  }
}

async function askForPage<Page>(thread: Worker): Promise<Page | undefined> {
  thread.postMessage(null);
  const [page] = (await once(thread, 'message')) as [Page | undefined];
  return page;
}
