import { setImmediate } from 'node:timers/promises';
import { BatchCloser } from './sqlite-closing.ts';
import { OpenForms } from './open-forms.ts';
import type { Checkpoints } from './sqlite-checkpoints.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
import { countReceived } from './sqlite-received.ts';
import { emptyLog } from './sqlite-log.ts';
import { RatingSaver } from './sqlite-saving.ts';
import { eraseTraces } from './sqlite-traces.ts';
import { bytesToWrite, tryWriting } from './sqlite-trial.ts';
import { OvertakenError, requireChanges } from './sql/overtaken.ts';
import type { Statement } from './sql/sql-database.ts';
import { StatementCache } from './sql/statement-cache.ts';
import type { RatingBatch } from './rating-batch.ts';
import type { SaveReply, WriterHandlers } from './writer-calls.ts';

/** Everything that writes to the database. */
export interface Writer extends WriterHandlers {
  /** Stores batches in one commit, those included that are given while it is under way. */
  save(batches: Iterable<RatingBatch>): readonly (readonly SaveReply[])[];
}

/**
 * Makes a writer, one at a time on a migrated database.
 *
 * @param checkpoints writes the log back meanwhile. Default: a commit does, once the log is long.
 */
export function createWriter(db: SqliteDatabase, checkpoints?: Checkpoints): Writer {
  const forms = new OpenForms(db);
  const saver = new RatingSaver(db, forms);
  const closer = new BatchCloser(db, forms);
  const statements = new StatementCache(db);
  /** Of what was given and not stored, until it could be. */
  let refusedBytes = 0;

  return {
    save: (batches) => {
      const given: RatingBatch[] = [];
      try {
        const replies = saver.save(noted(batches, given));
        refusedBytes = 0;
        checkpoints?.stored(given.reduce((sum, { size }) => sum + size, 0));
        return replies;
      } catch (error) {
        refusedBytes = given.reduce((bytes, batch) => bytes + bytesToWrite(batch), 0);
        throw error;
      }
    },
    closeBatches: async (closing) => {
      const closed = await closer.close(closing, setImmediate);
      await checkpoints?.idle();
      emptyLog(db);
      return closed;
    },
    run: (work) => runAll(db, work, statements),
    eraseTraces: async (table) => {
      await checkpoints?.idle();
      eraseTraces(db, table);
      return null;
    },
    received: () => countReceived(db),
    probe: () => {
      if (refusedBytes > 0) tryWriting(db, refusedBytes);
      refusedBytes = 0;
      return null;
    },
    stop: async () => {
      await checkpoints?.stop();
      emptyLog(db);
      db.close();
      return null;
    },
  };
}

/**
 * Runs statements in one transaction. It is undone when one of them did not change the rows that it
 * had to, and its changes are the last that are given.
 */
function runAll(
  db: SqliteDatabase,
  work: readonly Statement[],
  statements: StatementCache,
): readonly number[] {
  const changes: number[] = [];
  try {
    inTransaction(db, () => {
      for (const statement of work) {
        const { sql, values = [] } = statement;
        const changed = Number(statements.of(sql).run(...values).changes);
        changes.push(changed);
        requireChanges(statement, changed);
      }
    });
  } catch (error) {
    // The class of an error is lost between threads: the other one finds it again by the numbers.
    if (!(error instanceof OvertakenError)) throw error;
  }
  return changes;
}

/** The batches, each added to `given` when it is taken. */
function* noted(batches: Iterable<RatingBatch>, given: RatingBatch[]): Generator<RatingBatch> {
  for (const batch of batches) {
    given.push(batch);
    yield batch;
  }
}
