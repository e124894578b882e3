import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '../sqlite-connection.ts';
import type { SqliteScan } from './sqlite-scan.ts';

/** The thread of one long read: gives a page whenever it is asked, an empty one at the end. */
const port = parentPort;
if (!port) throw new Error('sqlite-scan-worker runs as a worker thread only.');

const { location, sql, values, pageSize } = workerData as SqliteScan;
const db = await openReader(location);
const rows = db
  .prepare(sql)
  .iterate(...values)
  [Symbol.iterator]();

port.on('message', () => {
  port.postMessage(nextPage());
});

function nextPage(): readonly unknown[] {
  const page: unknown[] = [];
  while (page.length < pageSize) {
    const row = rows.next();
    if (row.done) break;
    page.push(row.value);
  }
  return page;
}
