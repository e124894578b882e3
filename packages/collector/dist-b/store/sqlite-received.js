const receivedSql = `
  SELECT unit, survey, version AS surveyVersion, series, sum(n) AS n
  FROM (
    SELECT unit, survey, version, series, n FROM rollup WHERE bucket = 'all'
    UNION ALL
    SELECT unit, survey, version, series, count(*) FROM open_rating
    WHERE excluded IS NULL GROUP BY unit, survey, version, series
  )
  GROUP BY unit, survey, version, series`;
/** Counted ratings of every series, published and open. Reads all open ratings. */
export function countReceived(db) {
    return db.prepare(receivedSql).all();
}
//# sourceMappingURL=sqlite-received.js.map