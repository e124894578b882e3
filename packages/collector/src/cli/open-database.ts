import { isDatabaseUrl } from '../config.ts';
import type { HeldDecisions } from '../store/held-ratings.ts';
import { PostgresHeldRatings } from '../store/postgres/postgres-held-ratings.ts';
import { migratePostgres } from '../store/postgres/postgres-migrate.ts';
import { PostgresSqlDatabase } from '../store/postgres/postgres-sql-database.ts';
import { sha256 } from '../store/sha256-node.ts';
import { AuditedSql } from '../store/sql/audited-sql.ts';
import { SqliteHeldRatings } from '../store/sql/sqlite-held-ratings.ts';
import { SqliteSqlDatabase } from '../store/sql/sqlite-sql-database.ts';
import type { SqliteLocation } from '../store/sqlite-connection.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/** A database that was opened for one command. */
export type OpenDatabase = PostgresSqlDatabase | SqliteSqlDatabase;

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

/** What is held in a database, and may be decided on beside a collector that runs. */
export function heldIn(sql: OpenDatabase): HeldDecisions {
  const changes = new AuditedSql(sql, sha256);
  return sql instanceof PostgresSqlDatabase
    ? new PostgresHeldRatings(changes)
    : new SqliteHeldRatings(changes);
}

/** Opens the store that the environment names, or the one in a file, created if absent. */
export function openDatabase(
  location: SqliteLocation,
  context: CommandContext,
): Promise<OpenDatabase> {
  const url = databaseUrlIn(context);
  return url === undefined ? SqliteSqlDatabase.open(location) : openPostgres(url);
}
