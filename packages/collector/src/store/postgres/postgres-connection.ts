import pg from 'pg';
import { StoreUnavailableError } from '../store.ts';

/** How long to wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;

/** The types of `bigint` and of the sum of such. */
const WHOLE_NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

/** SQLSTATE of a serialization failure and of a deadlock: the same transaction may go through now. */
const TRY_AGAIN = new Set(['40001', '40P01']);

/** Tries of one transaction, the first included. */
const MAX_TRIES = 5;

/** Makes connections to a database; the first is opened when it is needed. */
export function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'vhcs',
    types,
  });
  // An idle connection that breaks is replaced by the next question, which says so if it cannot.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * Runs `work` in one transaction, undone whole if it throws, and again where another transaction
 * was in the way.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  return tryAgain(async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      broken = await rollBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  });
}

/** Runs `work` in one transaction that is undone whatever comes of it. */
export async function inUndoneTransaction(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<unknown>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
  } finally {
    client.release(await rollBack(client));
  }
}

/** Runs one statement or transaction until no other one is in its way, five times at most. */
export async function tryAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === MAX_TRIES || !TRY_AGAIN.has(sqlStateOf(error) ?? '')) throw error;
    }
  }
}

/** The SQLSTATE of an error that PostgreSQL gave; undefined for any other. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** What a caller is told of an error: the reason is its cause, and may name hosts. */
export function unavailable(cause: unknown): StoreUnavailableError {
  if (cause instanceof StoreUnavailableError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailableError(`The store cannot be reached or refuses this: ${reason}.`, {
    cause,
  });
}

/** The error of a connection that cannot be used again. */
async function rollBack(client: pg.ClientBase): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    WHOLE_NUMBERS.has(type) ? Number : (pg.types.getTypeParser(type, format) as unknown),
};
