import { isDatabaseUrl } from '../config.ts';
import { migratePostgres } from '../store/postgres/postgres-migrate.ts';
import { PostgresSqlDatabase } from '../store/postgres/postgres-sql-database.ts';
import type { SqlDatabase } from '../store/sql/sql-database.ts';
import { SqliteSqlDatabase } from '../store/sql/sqlite-sql-database.ts';
import type { SqliteLocation } from '../store/sqlite-connection.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/** A database that was opened for one command. */
export interface OpenDatabase extends SqlDatabase {
  close(): Promise<void>;
}

/**
 * The address of PostgreSQL in the environment; undefined: the store is in the data folder.
 *
 * @throws CliError when it is no such address
 */
export function databaseUrlIn({ env, words }: CommandContext): string | undefined {
  const [url] = [env['VHCS_DATABASE_URL']].filter(Boolean);
  if (isDatabaseUrl(url)) return url;
  throw new CliError(words.errors.badDatabaseUrl);
}

/** Opens PostgreSQL with its schema up to date. */
async function openPostgres(url: string): Promise<OpenDatabase> {
  const sql = new PostgresSqlDatabase(url);
  try {
    await migratePostgres(sql.pool);
    return sql;
  } catch (error) {
    await sql.close();
    throw error;
  }
}

/** Opens the store that the environment names, or the one in a file, created if absent. */
export function openDatabase(
  location: SqliteLocation,
  context: CommandContext,
): Promise<OpenDatabase> {
  const url = databaseUrlIn(context);
  return url === undefined ? SqliteSqlDatabase.open(location) : openPostgres(url);
}
