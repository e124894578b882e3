import { parentPort, workerData } from 'node:worker_threads';
import type { PageThread } from './thread-pages.ts';

/** What a thread has to give. */
export interface PageSource<Page> {
  /** The next page; undefined at the end, however often it is asked for. */
  readonly next: () => Page | undefined | Promise<Page | undefined>;
  /** Lets go of what the pages are read from. */
  readonly close: () => void;
  /** The memory that leaves this thread with a page. Default: none, a page is copied. */
  readonly memoryOf?: (page: Page) => readonly ArrayBuffer[];
}

/** In a thread of `threadPages`: whether nobody takes pages any more. */
export function isLeft(): boolean {
  return Atomics.load((workerData as PageThread).left, 0) === 1;
}

/** In a thread of `threadPages`: gives a page whenever it is asked, until nobody takes them. */
export function givePages<Page>({ next, close, memoryOf }: PageSource<Page>): void {
  const port = parentPort;
  if (!port) throw new Error('Pages are given by a worker thread only.');
  const give = async (): Promise<void> => {
    const page = await next();
    port.postMessage(page, page === undefined ? [] : memoryOf?.(page));
  };
  // One after the other: after one that fails, the end must not be told before the thread dies of it.
  let given = Promise.resolve();
  port.on('message', () => {
    if (isLeft()) port.close();
    else given = given.then(give);
  });
  port.on('close', close);
}
