import { seriesOf, seriesText } from "../store/series.js";
import { addTallies, tallyOf } from "../store/tally.js";
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
/** The rollup as it follows from the ratings themselves. Reads every closed rating. */
export async function countedRollup(sql) {
    const rows = new Map();
    for await (const page of sql.scan(countedSql)) {
        for (const { day, answers, times, ...series } of page) {
            const tally = tallyOf([{ day, answers: JSON.parse(answers), times }]);
            if (!tally)
                continue;
            for (const bucket of [ALL, day.slice(0, 7)])
                addTo(rows, seriesOf(series), bucket, tally);
        }
    }
    return rows;
}
/** The rollup as it is stored. */
export async function storedRollup(sql) {
    const rows = new Map();
    for await (const page of sql.scan(storedSql)) {
        for (const { bucket, n, tally, closedThrough, ...rest } of page) {
            const answers = JSON.parse(tally);
            addTo(rows, seriesOf(rest), bucket, { n, answers, closedThrough });
        }
    }
    return rows;
}
function addTo(rows, series, bucket, tally) {
    const key = `${seriesText(series)}/${bucket}`;
    rows.set(key, { series, bucket, tally: addTallies(rows.get(key)?.tally, tally) });
}
//# sourceMappingURL=rollup-rows.js.map