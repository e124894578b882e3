import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openPostgresStore } from '../../store/postgres/postgres.ts';
import { startPostgres, type PostgresOptions } from '../../store/testing/postgres-server.ts';
import { createCliBench, type CliRun } from '../testing/cli-bench.ts';

/** What the doctor says of a new store in a server of its own. */
async function examined(t: TestContext, options: PostgresOptions): Promise<CliRun> {
  const server = await startPostgres(options);
  t.after(() => server.stop());
  const url = await server.schema();
  await (await openPostgresStore({ url })).close();
  const { run } = await createCliBench(t);
  return run(['doctor'], { VHCS_DATABASE_URL: url, LANG: 'en_US.UTF-8' });
}

test('PostgreSQL without checksums is warned of, with how to turn them on', async (t) => {
  const { out } = await examined(t, { hasChecksums: false });

  assert.match(
    out,
    /^! Damage: PostgreSQL keeps no checksums, .*\n {4}→ Stop PostgreSQL and run pg_checksums --enable/m,
  );
});

test('what else there is to examine is examined without checksums too', async (t) => {
  const { out } = await examined(t, { hasChecksums: false });

  assert.match(out, /^✔ Log: /m);
});

test('PostgreSQL with checksums is not', async (t) => {
  const { out } = await examined(t, {});

  assert.match(out, /^✔ Damage: no page is damaged\.$/m);
});

test('a PostgreSQL that does not run is named by what the system says of it', async (t) => {
  const { run } = await createCliBench(t);
  const nowhere = 'postgres:///vhcs?host=/nonexistent';

  const { code, out } = await run(['doctor'], { VHCS_DATABASE_URL: nowhere, LANG: 'en_US.UTF-8' });

  assert.equal(code, 1);
  assert.match(
    out,
    /^✖ Store: cannot be opened: connect ENOENT \/nonexistent\/\.s\.PGSQL\.5432\.$/m,
  );
});
