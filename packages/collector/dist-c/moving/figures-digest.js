import { createHash } from 'node:crypto';
/** What is published, and what was received, in an order that both engines keep. */
const figures = [
    `SELECT unit, survey, version, series, bucket, n, tally, closed_through FROM rollup
   ORDER BY unit, survey, version, series, bucket`,
    `SELECT unit, survey, version, series, closed_on, through, n FROM batch
   ORDER BY unit, survey, version, series, closed_on`,
    `SELECT coalesce(excluded, '') AS reason, day, count(*) AS n
   FROM (
     SELECT excluded, day FROM open_rating UNION ALL SELECT excluded, day FROM closed_rating
   ) AS every
   GROUP BY coalesce(excluded, ''), day ORDER BY day, reason`,
    `SELECT unit, survey, version, series, day, count(*) AS n FROM open_rating
   WHERE excluded IS NULL GROUP BY unit, survey, version, series, day
   ORDER BY unit, survey, version, series, day`,
    `SELECT article, value, sum(n) AS n FROM article_stars GROUP BY article, value HAVING sum(n) > 0
   ORDER BY article, value`,
];
/** One text that differs when any figure does. */
export async function figuresDigest(sql) {
    const hash = createHash('sha256');
    for (const query of figures)
        hash.update(JSON.stringify(await sql.all(query)));
    return hash.digest('hex');
}
//# sourceMappingURL=figures-digest.js.map