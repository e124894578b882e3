import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { SqliteLocation } from '../sqlite-connection.ts';
import { startThread } from '../start-thread.ts';
import type { SqlValue } from './sql-database.ts';

const DEFAULT_PAGE_SIZE = 1_000;

/** What a thread that scans is told. */
export interface SqliteScan {
  readonly location: SqliteLocation;
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly pageSize: number;
}

/** Reads page by page in a thread of its own, one page ahead of whoever takes them. */
export async function* scanSqlite<Row>(
  scan: Omit<SqliteScan, 'pageSize'> & { readonly pageSize?: number },
): AsyncGenerator<readonly Row[]> {
  const thread = startThread('sql/sqlite-scan-worker', { pageSize: DEFAULT_PAGE_SIZE, ...scan });
  try {
    let next = askForPage<Row>(thread);
    for (let page = await next; page.length > 0; page = await next) {
      next = askForPage<Row>(thread);
      // It is awaited after this page was taken, which may be after it failed.
      next.catch(() => undefined);
      yield page;
    }
  } finally {
    await thread.terminate();
  }
}

/** The next page; an empty one is the end. Rejects with what the thread has thrown. */
async function askForPage<Row>(thread: Worker): Promise<readonly Row[]> {
  thread.postMessage(null);
  const [page] = (await once(thread, 'message')) as [readonly Row[]];
  return page;
}
