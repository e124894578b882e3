import { workerData } from 'node:worker_threads';
import { givePages } from '../give-pages.ts';
import { openReader } from '../sqlite-connection.ts';
import type { SqliteScan } from './sqlite-scan.ts';

/** The thread of one long read: gives its rows page by page. */
const { location, sql, values, pageSize } = workerData as SqliteScan;
const db = await openReader(location);
const statement = db.prepare(sql);
let rows: Iterator<unknown> | undefined;
/** Asked again after its end, an iterator of Node 22 begins anew. */
let isAtEnd = false;

// Both are named in what outlives this module's run: the driver frees a connection or statement
// that is collected, also under an iterator that still reads.
givePages({
  next: nextPage,
  close: () => {
    db.close();
  },
});

function nextPage(): readonly unknown[] | undefined {
  rows ??= statement.iterate(...values)[Symbol.iterator]();
  const page: unknown[] = [];
  while (page.length < pageSize && !isAtEnd) {
    const row = rows.next();
    isAtEnd = row.done === true;
    if (!row.done) page.push(row.value);
  }
  return page.length > 0 ? page : undefined;
}
