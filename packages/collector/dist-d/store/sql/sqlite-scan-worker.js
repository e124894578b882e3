import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from "../sqlite-connection.js";
/** The thread of one long read: gives a page whenever it is asked, an empty one at the end. */
const port = parentPort;
if (!port)
    throw new Error('sqlite-scan-worker runs as a worker thread only.');
const { location, sql, values, pageSize } = workerData;
const db = await openReader(location);
const statement = db.prepare(sql);
let rows;
/** Asked again after its end, an iterator of Node 22 begins anew. */
let isAtEnd = false;
port.on('message', () => {
    port.postMessage(nextPage());
});
// Both are named in what outlives this module's run: the driver frees a connection or statement
// that is collected, also under an iterator that still reads.
port.on('close', () => {
    db.close();
});
function nextPage() {
    rows ??= statement.iterate(...values)[Symbol.iterator]();
    const page = [];
    while (page.length < pageSize && !isAtEnd) {
        const row = rows.next();
        isAtEnd = row.done === true;
        if (!row.done)
            page.push(row.value);
    }
    return page;
}
//# sourceMappingURL=sqlite-scan-worker.js.map