import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import { postgresForFile } from '../testing/postgres-server.ts';
import {
  sampleBytes,
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from '../testing/sample-ratings.ts';
import { StoreUnavailableError, type Store } from '../store.ts';
import { createPool } from './postgres-connection.ts';
import { openPostgresStore } from './postgres.ts';

const server = postgresForFile(after);

test('nodes that store at once count every rating once', async (context) => {
  const nodes = await openNodes(context, await server.schema());
  const units = ['a', 'b', 'c'].flatMap((unit, index) =>
    sampleRatings(index * 1000, 200, { unit }),
  );

  const outcomes = await Promise.all(nodes.map((node) => saveAll(node, units)));

  const stored = outcomes.flat().filter((kind) => kind === 'stored');
  assert.equal(stored.length, 600);
  assert.equal(outcomes.flat().filter((kind) => kind === 'replayed').length, 600);
  for (const node of nodes) {
    assert.equal(await node.received({ ...sampleSeries, unit: 'b' }), 200);
  }
});

test('of nodes that close at once one closes each series', async (context) => {
  const nodes = await openNodes(context, await server.schema());
  const [one, other] = nodes;
  for (const unit of ['a', 'b', 'c']) await saveAll(one, sampleRatings(0, 20, { unit }));

  const closed = await Promise.all(nodes.map((node) => node.closeBatches('2026-11-23', 10)));

  assert.deepEqual(
    closed
      .flat()
      .map(({ unit, n }) => `${unit} ${String(n)}`)
      .sort(),
    ['a 20', 'b 20', 'c 20'],
  );
  assert.equal((await other.published({ ...sampleSeries, unit: 'a' }))?.n, 20);
});

test('one of two that replace the same rating at once is refused', async (context) => {
  const [one, other] = await openNodes(context, await server.schema());
  await one.save(sampleRating(1));

  const outcomes = await Promise.all([
    one.save(sampleRating(2, { replaces: sampleBytes(1) })),
    other.save(sampleRating(3, { replaces: sampleBytes(1) })),
  ]);

  assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), ['not-replaceable', 'stored']);
  assert.equal(await one.received(sampleSeries), 1);
});

test('published ratings lie in the order of their keys, not of their arrival', async (context) => {
  const url = await server.schema();
  const [store] = await openNodes(context, url);
  await saveAll(store, sampleRatings(0, 300).toReversed());

  await store.closeBatches('2026-11-23', 10);

  const pool = createPool(url, 1);
  context.after(() => pool.end());
  const { rows } = await pool.query<{ readonly key: Buffer }>(
    'SELECT key FROM rating ORDER BY ctid',
  );
  const keys = rows.map(({ key }) => key.toString('hex'));
  assert.equal(keys.length, 300);
  assert.deepEqual(keys, keys.toSorted());
});

test('a rating that PostgreSQL refuses fails alone', async (context) => {
  const [store] = await openNodes(context, await server.schema());
  const broken = sampleRating(2, { comment: 'a\0b' });

  const [first, second, third] = await Promise.allSettled(
    [sampleRating(1), broken, sampleRating(3)].map((rating) => store.save(rating)),
  );

  assert.deepEqual(
    [first?.status, second?.status, third?.status],
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

test('a node says that it is not ready while the database takes nothing, and is ready after', async (context) => {
  const url = await server.schema();
  const [store] = await openNodes(context, url);
  const pool = createPool(url, 1);
  context.after(() => pool.end());
  await pool.query('ALTER TABLE rating RENAME TO gone');

  await assert.rejects(store.save(sampleRating(1)), StoreUnavailableError);
  await pool.query('ALTER TABLE schema_version RENAME TO gone_too');
  await assert.rejects(store.ready(), StoreUnavailableError);

  await pool.query('ALTER TABLE gone RENAME TO rating');
  await pool.query('ALTER TABLE gone_too RENAME TO schema_version');
  await store.ready();
  assert.deepEqual(await store.save(sampleRating(1)), { kind: 'stored' });
});

test('a node is not ready while it refuses the ratings of one unit, whatever it takes of others', async (context) => {
  const url = await server.schema();
  const [store] = await openNodes(context, url);
  const pool = createPool(url, 1);
  context.after(() => pool.end());
  await pool.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'invalid page in block 7' USING ERRCODE = 'data_corrupted';
    END $$;
    CREATE TRIGGER refusal BEFORE INSERT ON rating FOR EACH ROW
    WHEN (NEW.unit = 'damaged') EXECUTE FUNCTION refuse()`);
  const refused = sampleRating(1, { unit: 'damaged', comment: 'Chờ lâu' });

  await assert.rejects(store.save(refused), StoreUnavailableError);
  assert.deepEqual(await store.save(sampleRating(2)), { kind: 'stored' });
  await assert.rejects(store.ready(), /invalid page/);
  await assert.rejects(store.ready(), /invalid page/);

  await pool.query('DROP TRIGGER refusal ON rating');
  await store.ready();
  assert.equal(await store.received({ ...sampleSeries, unit: 'damaged' }), 0);
  assert.deepEqual(await store.save(refused), { kind: 'stored' });
});

async function openNodes(context: TestContext, url: string): Promise<readonly [Store, Store]> {
  const open = async (): Promise<Store> => {
    const store = await openPostgresStore({ url });
    context.after(() => store.close());
    return store;
  };
  return [await open(), await open()];
}
