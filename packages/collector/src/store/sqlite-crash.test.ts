import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeUntilKilled } from './testing/killed-writer.ts';
import { loadRating } from './testing/load-ratings.ts';
import {
  openForTest,
  readAll,
  readTogether,
  temporaryDatabase,
} from './testing/temporary-database.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './store.ts';

const ACKNOWLEDGED_BEFORE_KILL = [350, 1700, 900, 2600];
const REPEATED = 60;

test('a killed process loses and doubles nothing that it acknowledged', async (context) => {
  const path = await temporaryDatabase(context);
  const stored = new Set<number>();

  for (const count of ACKNOWLEDGED_BEFORE_KILL) {
    const first = Math.max(0, Math.max(0, ...stored) - REPEATED);
    for (const { number, kind } of await writeUntilKilled({ location: path, first, count })) {
      assert.ok(!(kind === 'stored' && stored.has(number)), `${String(number)} was lost once`);
      if (kind === 'stored' || kind === 'replayed') stored.add(number);
    }
    await assertIntact(path, stored);
  }

  const store = await openForTest(context, path);
  const replays = await Promise.all(Array.from(stored, (number) => store.save(loadRating(number))));
  assert.deepEqual(new Set(replays.map(({ kind }) => kind)), new Set(['replayed']));
  const counts = await readAll(path, countedSql);
  assert.ok(counts.length > 0);
  for (const { unit, n } of counts as readonly { readonly unit: string; readonly n: number }[]) {
    assert.equal(await store.received({ ...loadRating(0), unit }), n);
  }
});

const countedSql = `
  SELECT unit, count(*) AS n
  FROM (
    SELECT unit, excluded FROM open_rating UNION ALL SELECT unit, excluded FROM closed_rating
  )
  WHERE excluded IS NULL GROUP BY unit`;

const keptQueries = [
  'SELECT key FROM open_rating UNION ALL SELECT key FROM closed_rating',
  'PRAGMA integrity_check',
  'SELECT unit, day, answers FROM closed_rating WHERE batch IS NOT NULL',
  `SELECT unit, n, tally, closed_through FROM rollup WHERE bucket = 'all'`,
  'SELECT coalesce(sum(n), 0) AS n FROM batch',
  `SELECT coalesce(sum(n), 0) AS n FROM rollup WHERE bucket <> 'all'`,
];

async function assertIntact(path: string, stored: ReadonlySet<number>): Promise<void> {
  const [keys = [], integrity, ratings = [], rollup = [], batches, months] = await readTogether(
    path,
    keptQueries,
  );

  const kept = (keys as readonly { readonly key: Uint8Array }[]).map(({ key }) => key.join());
  const keptOnce = new Set(kept);
  assert.equal(keptOnce.size, kept.length);
  for (const number of stored) assert.ok(keptOnce.has(loadRating(number).key.join()));
  assert.deepEqual(integrity, [{ integrity_check: 'ok' }]);
  assert.deepEqual(batches, [{ n: ratings.length }]);
  assert.deepEqual(months, [{ n: ratings.length }]);
  assertRecounted(rollup as readonly RollupRow[], ratings as readonly ClosedRow[]);
}

interface ClosedRow {
  readonly unit: string;
  readonly day: string;
  readonly answers: string;
}

type RollupRow = Readonly<Record<'unit' | 'tally' | 'closed_through', string>>;

/** Every published figure is what a recount of the published ratings gives. */
function assertRecounted(rollup: readonly RollupRow[], ratings: readonly ClosedRow[]): void {
  for (const row of rollup) {
    const ofUnit = ratings.filter(({ unit }) => unit === row.unit);
    assert.deepEqual(tallyInRow(row), recount(ofUnit));
  }
}

function tallyInRow(row: Readonly<Record<string, unknown>>): unknown {
  const { n, tally, closed_through: closedThrough } = row;
  return { n, answers: JSON.parse(String(tally)) as unknown, closedThrough };
}

function recount(rows: readonly ClosedRow[]): Tally | undefined {
  return tallyOf(
    rows.map(({ day, answers }) => ({
      day,
      answers: JSON.parse(answers) as Readonly<Record<string, number>>,
    })),
  );
}
