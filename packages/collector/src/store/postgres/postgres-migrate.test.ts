import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type pg from 'pg';
import { migrations } from '../migrations/migrations.ts';
import { postgresForFile } from '../testing/postgres-server.ts';
import { createPool } from './postgres-connection.ts';
import { migratePostgres } from './postgres-migrate.ts';

const server = postgresForFile(after);

for (let version = 0; version < migrations.length; version += 1) {
  test(`a database of version ${String(version)} gets what is new, and keeps what it has`, async (context) => {
    const pool = await emptySchema(context);
    await migratePostgres(pool, migrations.slice(0, version));
    if (version > 0) {
      await pool.query(`INSERT INTO received VALUES ('a', 'b', 1, 'open', 7)`);
    }

    await migratePostgres(pool);

    assert.equal(await versionOf(pool), migrations.length);
    const { rows } = await pool.query('SELECT n FROM received');
    assert.deepEqual(rows, version > 0 ? [{ n: 7 }] : []);
  });
}

test('nodes that start at once bring the schema up to date once', async (context) => {
  const url = await server.schema();
  const pools = [1, 2, 3, 4].map(() => closedWith(context, createPool(url, 1)));

  await Promise.all(pools.map((pool) => migratePostgres(pool)));

  for (const pool of pools) assert.equal(await versionOf(pool), migrations.length);
});

test('a newer schema is refused and left alone', async (context) => {
  const pool = await emptySchema(context);
  await migratePostgres(pool);
  await pool.query('UPDATE schema_version SET version = 99');

  await assert.rejects(migratePostgres(pool), /schema version 99.*knows versions up to/);
  assert.equal(await versionOf(pool), 99);
});

test('a migration that fails leaves nothing behind', async (context) => {
  const pool = await emptySchema(context);
  const steps = [...migrations, { sqlite: '', postgres: 'CREATE TABLE rating (n BIGINT)' }];

  await assert.rejects(migratePostgres(pool, steps), /relation "rating" already exists/);
  await assert.rejects(pool.query('SELECT * FROM rating'), /relation "rating" does not exist/);
});

async function emptySchema(context: TestContext): Promise<pg.Pool> {
  return closedWith(context, createPool(await server.schema(), 1));
}

function closedWith(context: TestContext, pool: pg.Pool): pg.Pool {
  context.after(() => pool.end());
  return pool;
}

async function versionOf(pool: pg.Pool): Promise<number | undefined> {
  const { rows } = await pool.query<{ readonly version: number }>(
    'SELECT version FROM schema_version',
  );
  return rows[0]?.version;
}
