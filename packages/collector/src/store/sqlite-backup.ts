import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { openReader, type SqliteLocation } from './sqlite-connection.ts';
import { startThread } from './start-thread.ts';

/** How often the new file is looked at, in milliseconds. */
const LOOK_MS = 200;

const sizeSql = `
  SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()`;

/** From where to where. */
export interface SqliteBackup {
  readonly location: SqliteLocation;
  /** A file that is not there yet. */
  readonly to: string;
}

/** Bytes that are written, of about as many. */
export type OnBytes = (written: number, total: number) => void;

/**
 * Writes the state of one moment into a new file, in a thread of its own; a collector that writes
 * goes on meanwhile.
 *
 * @throws what SQLite has thrown
 */
export async function backUpSqlite(backup: SqliteBackup, onBytes: OnBytes): Promise<void> {
  const total = await sizeOf(backup.location);
  onBytes(0, total);
  const looking = setInterval(() => {
    void stat(backup.to).then(
      ({ size }) => {
        onBytes(size, total);
      },
      // It is not there yet.
      () => undefined,
    );
  }, LOOK_MS);
  try {
    await once(startThread('sqlite-backup-worker', backup), 'exit');
  } finally {
    clearInterval(looking);
  }
}

/** Bytes of a database, its log included. */
async function sizeOf(location: SqliteLocation): Promise<number> {
  const db = await openReader(location);
  try {
    const { bytes } = db.prepare(sizeSql).get() as { readonly bytes: number };
    return bytes;
  } finally {
    db.close();
  }
}
