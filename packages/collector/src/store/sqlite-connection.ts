import { loadSqlite, type SqliteDatabase } from './sqlite-driver.ts';

/**
 * Size of a page of a new database. Ratings lie by their hashed keys, so each changes a page of its own: half of
 * SQLite's usual size means half as many bytes to check and write.
 */
export const PAGE_BYTES = 2048;

/** 128 MiB of log, after which a commit writes it back itself: `Checkpoints` mostly came before. */
const CHECKPOINT_PAGES = (128 * 1024 * 1024) / PAGE_BYTES;

/** Where the database is, and how long a connection waits for another process that holds it. */
export interface SqliteLocation {
  readonly path: string;
  readonly busyTimeoutMs: number;
}

/**
 * Opens the connection that writes. A commit through it is on disk when it returns. What is deleted
 * is overwritten, freed pages included: a rating's row would else stay beside its comment, for
 * whoever reads the bytes of the file.
 */
export async function openWriter({ path, busyTimeoutMs }: SqliteLocation): Promise<SqliteDatabase> {
  const { DatabaseSync } = await loadSqlite();
  const db = new DatabaseSync(path);
  db.exec(`
    PRAGMA busy_timeout = ${String(busyTimeoutMs)};
    PRAGMA page_size = ${String(PAGE_BYTES)};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = ${String(CHECKPOINT_PAGES)};
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
  `);
  return db;
}

/** Opens a connection that cannot write. */
export async function openReader({ path, busyTimeoutMs }: SqliteLocation): Promise<SqliteDatabase> {
  const { DatabaseSync } = await loadSqlite();
  const db = new DatabaseSync(path, { readOnly: true });
  db.exec(`PRAGMA busy_timeout = ${String(busyTimeoutMs)}`);
  return db;
}

/** Runs `work` in one transaction, undone whole if it throws. */
export function inTransaction<Result>(db: SqliteDatabase, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** On a full disk SQLite has rolled back by itself, and then refuses to do it again. */
function rollBack(db: SqliteDatabase): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // Nothing is left to undo.
  }
}
