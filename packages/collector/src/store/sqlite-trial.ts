import type { RatingBatch } from './rating-batch.ts';
import { inTransaction, PAGE_BYTES } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';

/** Is there for the moment of a trial, and after a crash in it until the next. */
export const TRIAL_TABLE = 'trial';

const removeSql = `DROP TABLE IF EXISTS ${TRIAL_TABLE}`;

/** How many bytes ratings take in the log: each changes a page of its own, and a comment fills more. */
export function bytesToWrite({ size, extras }: RatingBatch): number {
  const comments = Array.from(extras?.values() ?? [], ({ comment }) => comment ?? '');
  return comments.reduce((sum, comment) => sum + Buffer.byteLength(comment), size * PAGE_BYTES);
}

/**
 * Writes bytes to the disk and takes them back: only a commit that changes pages meets a full disk.
 *
 * @throws what SQLite has thrown
 */
export function tryWriting(db: SqliteDatabase, bytes: number): void {
  inTransaction(db, () => {
    db.exec(removeSql);
    db.exec(`CREATE TABLE ${TRIAL_TABLE} (bytes BLOB NOT NULL) STRICT`);
    db.prepare(`INSERT INTO ${TRIAL_TABLE} VALUES (zeroblob(?))`).run(bytes);
  });
  db.exec(removeSql);
}
