import { tsImport } from 'tsx/esm/api';

/**
 * Starts a PostgreSQL of its own, as the tests do, but as large as it comes.
 *
 * @param {readonly string[]} [settings] what is set otherwise than it comes, as `name=value`
 */
export async function startPostgres(settings = []) {
  const path = '../../packages/collector/src/store/testing/postgres-server.ts';
  const { startPostgres: start } = await tsImport(path, import.meta.url);
  return start({ settings });
}
