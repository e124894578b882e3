import { once } from 'node:events';
import { startThread } from "../start-thread.js";
const DEFAULT_PAGE_SIZE = 1_000;
/** Reads page by page in a thread of its own, one page ahead of whoever takes them. */
export async function* scanSqlite(scan) {
    const thread = startThread('sql/sqlite-scan-worker', { pageSize: DEFAULT_PAGE_SIZE, ...scan });
    try {
        let next = askForPage(thread);
        for (let page = await next; page.length > 0; page = await next) {
            next = askForPage(thread);
            // It is awaited after this page was taken, which may be after it failed.
            next.catch(() => undefined);
            yield page;
        }
    }
    finally {
        await thread.terminate();
    }
}
/** The next page; an empty one is the end. Rejects with what the thread has thrown. */
async function askForPage(thread) {
    thread.postMessage(null);
    const [page] = (await once(thread, 'message'));
    return page;
}
//# sourceMappingURL=sqlite-scan.js.map