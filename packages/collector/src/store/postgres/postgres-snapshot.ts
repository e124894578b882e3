import type { Snapshot } from '../sql/snapshot.ts';
import type { SqlValue } from '../sql/sql-database.ts';
import { numberedPlaceholders } from './numbered-placeholders.ts';
import { createPool, unavailable } from './postgres-connection.ts';

/**
 * Opens the state that a database has now, through one connection.
 *
 * @throws StoreUnavailableError when it cannot be reached
 */
export async function openPostgresSnapshot(url: string): Promise<Snapshot> {
  const pool = createPool(url, 1);
  const connection = await pool.connect().catch(async (error: unknown) => {
    await pool.end();
    throw unavailable(error);
  });
  // One that breaks while nothing is asked says so at the next question.
  connection.on('error', () => undefined);
  const ask = async <Row>(
    sql: string,
    values: readonly SqlValue[] = [],
  ): Promise<readonly Row[]> => {
    try {
      const { rows } = await connection.query(numberedPlaceholders(sql), [...values]);
      return rows as readonly Row[];
    } catch (error) {
      throw unavailable(error);
    }
  };
  const close = (): Promise<void> => {
    connection.release(true);
    return pool.end();
  };
  try {
    await ask('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    all: ask,
    async *scan<Row>(sql: string, values?: readonly SqlValue[]) {
      yield await ask<Row>(sql, values);
    },
    close,
  };
}
