import { seriesValues } from "../series.js";
import { addTallies } from "../tally.js";
/** Bucket of everything ever published; sorts after every month. */
const ALL = 'all';
const columns = 'bucket, n, tally, closed_through AS "closedThrough"';
const ofSeries = 'unit = $1 AND survey = $2 AND version = $3 AND series = $4';
/** One row, found by its whole primary key. */
export const bucketSql = `SELECT ${columns} FROM rollup WHERE ${ofSeries} AND bucket = $5`;
const monthsSql = `
  SELECT ${columns} FROM rollup WHERE ${ofSeries} AND bucket BETWEEN $5 AND $6 ORDER BY bucket`;
const everyMonthSql = `
  SELECT ${columns} FROM rollup WHERE ${ofSeries} AND bucket < '${ALL}' ORDER BY bucket`;
const putSql = `
  INSERT INTO rollup (unit, survey, version, series, bucket, n, tally, closed_through)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (unit, survey, version, series, bucket) DO UPDATE
  SET n = excluded.n, tally = excluded.tally, closed_through = excluded.closed_through`;
/** The published counts of a range of months, or of everything. */
export async function readRollup(client, series, months) {
    const rows = months
        ? await rowsOf(client, monthsSql, [...seriesValues(series), months.from, months.to])
        : await rowsOf(client, bucketSql, [...seriesValues(series), ALL]);
    return rows.map(toTally).reduce(addTallies, undefined);
}
/** The published counts of each month, in order. */
export async function readMonths(client, series) {
    const rows = await rowsOf(client, everyMonthSql, [...seriesValues(series)]);
    return rows.map((row) => ({ month: row.bucket, tally: toTally(row) }));
}
/** Adds a batch to the total and to the month of its last day, in the transaction of its caller. */
export async function addToRollup(client, { series, batch }) {
    for (const bucket of [ALL, batch.closedThrough.slice(0, 7)]) {
        const key = [...seriesValues(series), bucket];
        const [row] = await rowsOf(client, `${bucketSql} FOR UPDATE`, key);
        const sum = addTallies(row && toTally(row), batch);
        await client.query(putSql, [...key, sum.n, JSON.stringify(sum.answers), sum.closedThrough]);
    }
}
async function rowsOf(client, sql, values) {
    return (await client.query(sql, [...values])).rows;
}
function toTally({ n, tally, closedThrough }) {
    return { n, answers: JSON.parse(tally), closedThrough };
}
//# sourceMappingURL=postgres-rollup.js.map