import { seriesValues } from "../series.js";
import { tallyOf } from "../tally.js";
import { inTransaction } from "./postgres-connection.js";
import { addToRollup } from "./postgres-rollup.js";
const isOpen = 'batch IS NULL AND excluded IS NULL';
const ofSeries = 'unit = $1 AND survey = $2 AND version = $3 AND series = $4';
/** Asks every unit; reads an index that holds open ratings alone. */
const candidatesSql = `
  SELECT unit, survey, version AS "surveyVersion", series FROM rating
  WHERE ${isOpen} AND day < $1
  GROUP BY unit, survey, version, series HAVING count(*) >= $2
  ORDER BY unit, survey, version, series`;
/** Whoever puts the row closes the series; another node waits here, then puts none. */
const claimSql = `
  INSERT INTO batch (unit, survey, version, series, closed_on, through, n)
  SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS TEXT),
    CAST($5 AS TEXT), '', 0
  WHERE NOT EXISTS (SELECT 1 FROM batch WHERE ${ofSeries} AND closed_on > $5)
  ON CONFLICT DO NOTHING`;
/**
 * Written anew in the order of their keys, ratings no longer tell in which order they came.
 * Comments leave them, under an id by chance, without score and day.
 */
const moveSql = `
  WITH moved AS (
    DELETE FROM rating WHERE ${ofSeries} AND day < $5 AND ${isOpen} RETURNING *
  ), left_comment AS (
    INSERT INTO comment (id, unit, batch, text, is_redacted, state)
    SELECT substr(replace(CAST(gen_random_uuid() AS TEXT), '-', ''), 17), unit, $5, comment, 0,
      'held'
    FROM moved WHERE comment IS NOT NULL
  ), closed AS (
    INSERT INTO rating (
      unit, key, digest, survey, version, series, day, channel, language, touchpoint, service,
      article, answers, batch
    )
    SELECT unit, key, digest, survey, version, series, day, channel, language, touchpoint, service,
      article, answers, $5
    FROM moved ORDER BY key
    RETURNING day, answers
  )
  SELECT day, answers, count(*) AS times FROM closed GROUP BY day, answers`;
const batchSql = `UPDATE batch SET through = $6, n = $7 WHERE ${ofSeries} AND closed_on = $5`;
/** Thrown to undo a closing that found too few ratings. */
class TooFew extends Error {
}
/**
 * Publishes what may be published, each series in one transaction. Nodes may do this at once: each
 * series is closed by one of them.
 */
export async function closeBatches(pool, closing) {
    const { rows } = await pool.query(candidatesSql, [closing.today, closing.minimum]);
    const closed = [];
    for (const series of rows) {
        const batch = await closeSeries(pool, { series, closing });
        if (batch)
            closed.push(batch);
    }
    return closed;
}
async function closeSeries(pool, { series, closing }) {
    try {
        return await inTransaction(pool, (client) => publish(client, { series, closing }));
    }
    catch (error) {
        if (error instanceof TooFew)
            return undefined;
        throw error;
    }
}
async function publish(client, { series, closing }) {
    const values = [...seriesValues(series), closing.today];
    const claim = await client.query(claimSql, values);
    if (claim.rowCount === 0)
        return undefined;
    const { rows } = await client.query(moveSql, values);
    const tally = tallyOf(rows.flatMap(asRatings));
    if (!tally || tally.n < closing.minimum)
        throw new TooFew();
    await client.query(batchSql, [...values, tally.closedThrough, tally.n]);
    await addToRollup(client, { series, batch: tally });
    return { ...series, n: tally.n, through: tally.closedThrough };
}
function asRatings({ day, answers, times }) {
    return Array(times).fill({
        day,
        answers: JSON.parse(answers),
    });
}
//# sourceMappingURL=postgres-closing.js.map