import { ratingColumns, ratingObject, ratingRecord, recordColumns } from "./rating-rows.js";
const insertSql = `
  WITH given AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS given (${ratingRecord}, stars bigint, i bigint)
  ), stored AS (
    INSERT INTO rating (${ratingColumns}) SELECT ${recordColumns} FROM given
    ON CONFLICT (unit, key) DO NOTHING
    RETURNING unit, key, survey, version, series, excluded
  ), counted AS (
    INSERT INTO received (unit, survey, version, series, n)
    SELECT unit, survey, version, series, count(*) FROM stored WHERE excluded IS NULL
    GROUP BY unit, survey, version, series ORDER BY unit, survey, version, series
    ON CONFLICT (unit, survey, version, series) DO UPDATE SET n = received.n + excluded.n
  ), starred AS (
    INSERT INTO article_stars (unit, article, value, n)
    SELECT unit, article, stars, count(*)
    FROM given WHERE stars IS NOT NULL
      AND EXISTS (
        SELECT FROM stored
        WHERE stored.unit = given.unit AND stored.key = decode(given.key, 'hex')
      )
    GROUP BY unit, article, stars ORDER BY unit, article, stars
    ON CONFLICT (unit, article, value) DO UPDATE SET n = article_stars.n + excluded.n
  )
  SELECT given.i FROM given
  LEFT JOIN stored ON stored.unit = given.unit AND stored.key = decode(given.key, 'hex')
  WHERE stored.key IS NULL`;
/**
 * Stores ratings, their counts and their stars in one statement, which is its own transaction.
 *
 * @param ratings with different keys, in the order of unit and key
 * @returns those whose key was there before, of which nothing was stored
 */
export async function insertAtOnce(pool, ratings) {
    const given = ratings.map((rating, i) => ({ ...ratingObject(rating), i }));
    const { rows } = await pool.query({
        name: 'insert-at-once',
        text: insertSql,
        values: [JSON.stringify(given)],
    });
    const known = new Set(rows.map(({ i }) => i));
    return new Set(ratings.filter((_, i) => known.has(i)));
}
//# sourceMappingURL=single-insert.js.map