import type { SqliteDatabase } from './sqlite-driver.ts';
import { seriesText } from './series.ts';
import type { SeriesKey } from './store.ts';
import type { Received } from './writer-calls.ts';

const receivedSql = `
  SELECT unit, survey, version AS surveyVersion, series, sum(n) AS n
  FROM (
    SELECT unit, survey, version, series, n FROM rollup WHERE bucket = 'all'
    UNION ALL
    SELECT unit, survey, version, series, count(*) FROM open_rating
    WHERE excluded IS NULL GROUP BY unit, survey, version, series
  )
  GROUP BY unit, survey, version, series`;

interface ReceivedRow extends SeriesKey {
  readonly n: number;
}

/** Counted ratings of every series, published and open. Reads all open ratings. */
export function countReceived(db: SqliteDatabase): Received {
  const series: string[] = [];
  const counts: number[] = [];
  // Row by row: all of them at once would fill a memory that is never given back.
  for (const row of db.prepare(receivedSql).iterate() as Iterable<ReceivedRow>) {
    series.push(seriesText(row));
    counts.push(row.n);
  }
  return { series, counts: Float64Array.from(counts) };
}
