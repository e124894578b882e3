import { after } from 'node:test';
import { postgresForFile } from '../testing/postgres-server.ts';
import { sqlDatabaseCases } from '../testing/sql-database.ts';
import { migratePostgres } from './postgres-migrate.ts';
import { PostgresSqlDatabase } from './postgres-sql-database.ts';

const server = postgresForFile(after);

sqlDatabaseCases('PostgreSQL', async (context) => {
  const sql = new PostgresSqlDatabase(await server.schema());
  await migratePostgres(sql.pool);
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= sql.close());
  context.after(close);
  return { sql, close };
});
