import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalDate } from '@vhcs/contract';
import type { Installation } from '../store/installations.ts';
import { openReader } from '../store/sqlite-connection.ts';
import { readInstallations as readInstallationRows } from '../store/sql/sql-installations.ts';
import { SqliteReader } from '../store/sql/sqlite-reader.ts';
import { STORE_FILE } from '../store/sqlite.ts';
import { CliError } from './surroundings.ts';
import type { CliWords } from './words.ts';

/** How long to wait for a collector that holds the file, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * What sites reported since a day, read beside a collector that may be running; nothing where there
 * is no store yet.
 *
 * @throws CliError when the store was written by an earlier version
 */
export async function readInstallations(
  dataDir: string,
  { since, words }: { readonly since: LocalDate; readonly words: CliWords },
): Promise<readonly Installation[]> {
  const path = join(dataDir, STORE_FILE);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const db = await openReader({ path, busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    return await readInstallationRows(new SqliteReader(db), since);
  } catch (error) {
    if (error instanceof Error && error.message.includes('no such table')) {
      throw new CliError(words.errors.oldStore(path));
    }
    throw error;
  } finally {
    db.close();
  }
}
