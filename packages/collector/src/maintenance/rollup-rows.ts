import type { Answers, Series } from '@vhcs/contract';
import type { SqlDatabase } from '../store/sql/sql-database.ts';
import { seriesOf, seriesText } from '../store/series.ts';
import type { AnswerTally, SeriesKey, Tally } from '../store/store.ts';
import { addTallies, tallyOf } from '../store/tally.ts';

/** Bucket of everything ever published. */
const ALL = 'all';

/** Ratings with equal answers come as one row: a survey of one question has a handful a month. */
const countedSql = `
  SELECT r.unit AS unit, r.survey AS survey, r.version AS "surveyVersion", r.series AS series,
    b.through AS day, r.answers AS answers, count(*) AS times
  FROM closed_rating AS r JOIN batch AS b
    ON b.unit = r.unit AND b.survey = r.survey AND b.version = r.version
    AND b.series = r.series AND b.closed_on = r.batch
  WHERE r.excluded IS NULL
  GROUP BY r.unit, r.survey, r.version, r.series, b.through, r.answers`;

const storedSql = `
  SELECT unit, survey, version AS "surveyVersion", series, bucket, n, tally,
    closed_through AS "closedThrough"
  FROM rollup ORDER BY unit, survey, version, series, bucket`;

/** Published counts of a series in one bucket: `all`, or a month `YYYY-MM`. */
export interface RollupRow {
  readonly series: SeriesKey;
  readonly bucket: string;
  readonly tally: Tally;
}

/** Rows of a rollup by series and bucket. */
export type RollupRows = ReadonlyMap<string, RollupRow>;

interface CountedRow {
  readonly unit: string;
  readonly survey: string;
  readonly surveyVersion: number;
  readonly series: Series;
  readonly day: string;
  readonly answers: string;
  readonly times: number;
}

interface StoredRow extends Omit<CountedRow, 'day' | 'times'> {
  readonly bucket: string;
  readonly n: number;
  readonly tally: string;
  readonly closedThrough: string;
}

/**
 * The rollup as it follows from the ratings themselves. Reads every closed rating.
 *
 * @param onCounted told how many ratings are counted so far
 */
export async function countedRollup(
  sql: Pick<SqlDatabase, 'scan'>,
  onCounted: (ratings: number) => void,
): Promise<RollupRows> {
  let ratings = 0;
  const rows = new Map<string, RollupRow>();
  for await (const page of sql.scan<CountedRow>(countedSql)) {
    for (const { day, answers, times, ...series } of page) {
      const tally = tallyOf([{ day, answers: JSON.parse(answers) as Answers, times }]);
      if (!tally) continue;
      for (const bucket of [ALL, day.slice(0, 7)]) addTo(rows, seriesOf(series), bucket, tally);
      ratings += times;
    }
    onCounted(ratings);
  }
  return rows;
}

/** The rollup as it is stored. */
export async function storedRollup(sql: Pick<SqlDatabase, 'scan'>): Promise<RollupRows> {
  const rows = new Map<string, RollupRow>();
  for await (const page of sql.scan<StoredRow>(storedSql)) {
    for (const { bucket, n, tally, closedThrough, ...rest } of page) {
      const answers = JSON.parse(tally) as AnswerTally;
      addTo(rows, seriesOf(rest), bucket, { n, answers, closedThrough });
    }
  }
  return rows;
}

function addTo(
  rows: Map<string, RollupRow>,
  series: SeriesKey,
  bucket: string,
  tally: Tally,
): void {
  const key = `${seriesText(series)}/${bucket}`;
  rows.set(key, { series, bucket, tally: addTallies(rows.get(key)?.tally, tally) });
}
