import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { writeUntilKilled, type KilledWriter } from '../testing/killed-writer.ts';
import { loadRating } from '../testing/load-ratings.ts';
import { startPostgres } from '../testing/postgres-server.ts';
import type { Answers } from '@vhcs/contract';
import type { SeriesKey } from '../store.ts';
import { tallyOf } from '../tally.ts';
import { createPool } from './postgres-connection.ts';
import { openPostgresStore } from './postgres.ts';

const REPEATED = 60;

test('a killed node loses and doubles nothing that it acknowledged', async (context) => {
  const server = await startPostgres();
  context.after(() => server.stop());
  const location = await server.schema();

  const stored = await writeAndKill({ location, counts: [350, 1700] });

  await assertKept(context, { location, stored });
});

test('a killed PostgreSQL loses and doubles nothing that was acknowledged', async (context) => {
  const server = await startPostgres();
  context.after(() => server.stop());
  const location = await server.schema();

  const stored = await writeAndKill({
    location,
    counts: [900, 1300],
    atKill: () => server.kill(),
    afterKill: () => server.restart(),
  });

  await assertKept(context, { location, stored });
});

interface Writing extends Pick<KilledWriter, 'location' | 'atKill'> {
  readonly counts: readonly number[];
  readonly afterKill?: () => Promise<void>;
}

/** The numbers of every rating that was acknowledged as stored, each once. */
async function writeAndKill({
  counts,
  afterKill,
  ...writing
}: Writing): Promise<ReadonlySet<number>> {
  const stored = new Set<number>();
  for (const count of counts) {
    const first = Math.max(0, Math.max(0, ...stored) - REPEATED);
    for (const { number, kind } of await writeUntilKilled({ ...writing, first, count })) {
      assert.ok(!(kind === 'stored' && stored.has(number)), `${String(number)} was lost once`);
      if (kind === 'stored' || kind === 'replayed') stored.add(number);
    }
    await afterKill?.();
  }
  return stored;
}

interface Kept {
  readonly location: string;
  readonly stored: ReadonlySet<number>;
}

/** Everything is there once, and every figure is what a recount of the ratings gives. */
async function assertKept(context: TestContext, { location, stored }: Kept): Promise<void> {
  const store = await openPostgresStore({ url: location });
  const pool = createPool(location, 1);
  context.after(() => Promise.all([store.close(), pool.end()]));

  const replays = await Promise.all(Array.from(stored, (number) => store.save(loadRating(number))));

  assert.deepEqual(new Set(replays.map(({ kind }) => kind)), new Set(['replayed']));
  const { rows } = await pool.query<SeriesKey & { readonly n: number }>(
    `SELECT unit, survey, version AS "surveyVersion", series, count(*) AS n FROM rating
     WHERE excluded IS NULL GROUP BY unit, survey, version, series`,
  );
  assert.equal(rows.length, 3);
  for (const { n, ...series } of rows) {
    const { rows: closed } = await pool.query<{ readonly day: string; readonly answers: string }>(
      'SELECT day, answers FROM rating WHERE unit = $1 AND batch IS NOT NULL',
      [series.unit],
    );
    const recount = tallyOf(
      closed.map(({ day, answers }) => ({ day, answers: JSON.parse(answers) as Answers })),
    );
    assert.equal(await store.received(series), n);
    assert.deepEqual(await store.published(series), recount);
  }
}
