import { sqlDatabaseCases } from '../testing/sql-database.ts';
import { temporaryDatabase } from '../testing/temporary-database.ts';
import { SqliteSqlDatabase } from './sqlite-sql-database.ts';

sqlDatabaseCases('SQLite', async (context) => {
  const path = await temporaryDatabase(context);
  const sql = await SqliteSqlDatabase.open({ path, busyTimeoutMs: 100 });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= sql.close());
  context.after(close);
  return { sql, close };
});
