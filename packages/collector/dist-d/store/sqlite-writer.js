import { setImmediate } from 'node:timers/promises';
import { BatchCloser } from "./sqlite-closing.js";
import { inTransaction } from "./sqlite-connection.js";
import { countReceived } from "./sqlite-received.js";
import { RatingSaver } from "./sqlite-saving.js";
import { StatementCache } from "./sql/statement-cache.js";
/** Everything that writes to the database. One of them at a time, on a migrated database. */
export function createWriter(db) {
    const saver = new RatingSaver(db);
    const closer = new BatchCloser(db);
    const statements = new StatementCache(db);
    let isFailing = false;
    return {
        save: (batch) => {
            isFailing = true;
            const replies = saver.save(batch);
            isFailing = false;
            return replies;
        },
        closeBatches: async (closing) => {
            const closed = await closer.close(closing, setImmediate);
            emptyLog(db);
            return closed;
        },
        run: (work) => inTransaction(db, () => work.map(({ sql, values = [] }) => Number(statements.of(sql).run(...values).changes))),
        received: () => countReceived(db),
        probe: () => {
            if (isFailing)
                tryWriting(db);
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
function emptyLog(db) {
    db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
}
function tryWriting(db) {
    inTransaction(db, () => {
        db.exec('UPDATE schema_version SET version = version');
    });
}
//# sourceMappingURL=sqlite-writer.js.map