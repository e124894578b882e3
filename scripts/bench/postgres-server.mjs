import { tsImport } from 'tsx/esm/api';

/** Starts a PostgreSQL of its own, as the tests do, but as large as it comes. */
export async function startPostgres() {
  const path = '../../packages/collector/src/store/testing/postgres-server.ts';
  const { startPostgres: start } = await tsImport(path, import.meta.url);
  return start({ settings: [] });
}
