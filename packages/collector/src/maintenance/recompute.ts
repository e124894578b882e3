import { isDeepStrictEqual } from 'node:util';
import { seriesValues } from '../store/series.ts';
import type { SqlDatabase, Statement } from '../store/sql/sql-database.ts';
import type { SeriesKey, Tally } from '../store/store.ts';
import { countedRollup, storedRollup, type RollupRows } from './rollup-rows.ts';

/** A row of the rollup that is not what its ratings say. */
export interface RollupDifference {
  readonly series: SeriesKey;
  /** `all`, or a month `YYYY-MM`. */
  readonly bucket: string;
  /** Absent: there is no such row. */
  readonly stored: Tally | undefined;
  /** Absent: no rating belongs there. */
  readonly counted: Tally | undefined;
}

/** What a comparison of the rollup with the ratings gave. */
export interface Recount {
  /** Rows that were compared. */
  readonly rows: number;
  /** Published ratings that were counted. */
  readonly ratings: number;
  readonly differences: readonly RollupDifference[];
}

const ofRow = 'unit = ? AND survey = ? AND version = ? AND series = ? AND bucket = ?';

/** A row is put right only while it is still the one that was compared. */
const changeSql = `
  UPDATE rollup SET n = ?, tally = ?, closed_through = ?
  WHERE ${ofRow} AND n = ? AND closed_through = ?`;

const removeSql = `DELETE FROM rollup WHERE ${ofRow} AND n = ? AND closed_through = ?`;

const addSql = `
  INSERT INTO rollup (unit, survey, version, series, bucket, n, tally, closed_through)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;

/**
 * How far a comparison is. The engine groups ratings with equal answers before it gives the first of
 * them, and does not say how far it is with that.
 */
export interface CountStep {
  readonly kind: 'grouping' | 'counting';
  /** Ratings that are counted. */
  readonly ratings: number;
  /** Ratings that are published. */
  readonly total: number;
}

/** Told how far a comparison is. */
export type OnCounted = (step: CountStep) => void;

/** Compares what is published with the ratings that it stands for; ratings that are held stay out. */
export async function recount(
  sql: Pick<SqlDatabase, 'scan'>,
  onProgress?: OnCounted,
): Promise<Recount> {
  const stored = await storedRollup(sql);
  const total = ratingsIn(stored);
  onProgress?.({ kind: 'grouping', ratings: 0, total });
  const counted = await countedRollup(sql, (ratings) =>
    onProgress?.({ kind: 'counting', ratings, total }),
  );
  const keys = new Set([...stored.keys(), ...counted.keys()]);
  const differences: RollupDifference[] = [];
  for (const key of keys) {
    const row = stored.get(key) ?? counted.get(key);
    const [before, after] = [stored.get(key)?.tally, counted.get(key)?.tally];
    if (!row || isDeepStrictEqual(before, after)) continue;
    differences.push({ series: row.series, bucket: row.bucket, stored: before, counted: after });
  }
  return { rows: keys.size, ratings: ratingsIn(counted), differences };
}

const ratingsIn = (rows: RollupRows): number =>
  Array.from(rows.values())
    .filter(({ bucket }) => bucket === 'all')
    .reduce((sum, { tally }) => sum + tally.n, 0);

/**
 * Puts rows of the rollup right, all in one commit, and gives how many were. One that has changed
 * since it was compared, by a batch that closed meanwhile, is left alone.
 */
export async function putRight(
  sql: Pick<SqlDatabase, 'run'>,
  differences: readonly RollupDifference[],
): Promise<number> {
  const changed = await sql.run(
    differences.flatMap((difference) => statementFor(difference) ?? []),
  );
  return changed.reduce((sum, rows) => sum + rows, 0);
}

function statementFor({
  series,
  bucket,
  stored,
  counted,
}: RollupDifference): Statement | undefined {
  const row = [...seriesValues(series), bucket];
  const before = stored ? [stored.n, stored.closedThrough] : [];
  if (!counted) return stored && { sql: removeSql, values: [...row, ...before] };
  const after = [counted.n, JSON.stringify(counted.answers), counted.closedThrough];
  return stored
    ? { sql: changeSql, values: [...after, ...row, ...before] }
    : { sql: addSql, values: [...row, ...after] };
}
