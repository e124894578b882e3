import { loadSqlite } from "./sqlite-driver.js";
/** 32 MiB of log between checkpoints, eight times the default: worth a tenth under load. */
const CHECKPOINT_PAGES = 8192;
/** Opens the connection that writes. A commit through it is on disk when it returns. */
export async function openWriter({ path, busyTimeoutMs }) {
    const { DatabaseSync } = await loadSqlite();
    const db = new DatabaseSync(path);
    db.exec(`
    PRAGMA busy_timeout = ${String(busyTimeoutMs)};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = ${String(CHECKPOINT_PAGES)};
    PRAGMA temp_store = MEMORY;
  `);
    return db;
}
/** Opens a connection that cannot write. */
export async function openReader({ path, busyTimeoutMs }) {
    const { DatabaseSync } = await loadSqlite();
    const db = new DatabaseSync(path, { readOnly: true });
    db.exec(`PRAGMA busy_timeout = ${String(busyTimeoutMs)}`);
    return db;
}
/** Runs `work` in one transaction, undone whole if it throws. */
export function inTransaction(db, work) {
    db.exec('BEGIN IMMEDIATE');
    try {
        const result = work();
        db.exec('COMMIT');
        return result;
    }
    catch (error) {
        rollBack(db);
        throw error;
    }
}
/** On a full disk SQLite has rolled back by itself, and then refuses to do it again. */
function rollBack(db) {
    try {
        db.exec('ROLLBACK');
    }
    catch {
        // Nothing is left to undo.
    }
}
//# sourceMappingURL=sqlite-connection.js.map