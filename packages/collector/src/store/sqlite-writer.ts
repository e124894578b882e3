import { setImmediate } from 'node:timers/promises';
import { BatchCloser } from './sqlite-closing.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
import { countReceived } from './sqlite-received.ts';
import { RatingSaver } from './sqlite-saving.ts';
import { StatementCache } from './sql/statement-cache.ts';
import type { RatingBatch } from './rating-batch.ts';
import type { SaveReply, WriterHandlers } from './writer-calls.ts';

/** Everything that writes to the database. */
export interface Writer extends WriterHandlers {
  /** Stores batches in one commit, those included that are given while it is under way. */
  save(batches: Iterable<RatingBatch>): readonly (readonly SaveReply[])[];
}

/** Makes a writer, one at a time on a migrated database. */
export function createWriter(db: SqliteDatabase): Writer {
  const saver = new RatingSaver(db);
  const closer = new BatchCloser(db);
  const statements = new StatementCache(db);
  let isFailing = false;

  return {
    save: (batches) => {
      isFailing = true;
      const replies = saver.save(batches);
      isFailing = false;
      return replies;
    },
    closeBatches: async (closing) => {
      const closed = await closer.close(closing, setImmediate);
      emptyLog(db);
      return closed;
    },
    run: (work) =>
      inTransaction(db, () =>
        work.map(({ sql, values = [] }) => Number(statements.of(sql).run(...values).changes)),
      ),
    received: () => countReceived(db),
    probe: () => {
      if (isFailing) tryWriting(db);
      isFailing = false;
      return null;
    },
    stop: () => {
      emptyLog(db);
      db.close();
      return null;
    },
  };
}

/**
 * Writes the log back into the database. The log holds ratings in the order in which they came,
 * and emptying it ends that trace.
 */
function emptyLog(db: SqliteDatabase): void {
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
}

function tryWriting(db: SqliteDatabase): void {
  inTransaction(db, () => {
    db.exec('UPDATE schema_version SET version = version');
  });
}
