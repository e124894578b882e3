import { seriesValues } from "../series.js";
import { groupValues, ofGroup, readWaiting, rejectGroup } from "../sql/held-groups.js";
const ofSeries = 'unit = ? AND survey = ? AND version = ? AND series = ?';
/** The stars that changed ratings give, by article and number. */
const starsOfChanged = `
  SELECT article, CAST(CAST(answers AS JSONB) ->> CAST(? AS TEXT) AS BIGINT) AS value, count(*) AS n
  FROM changed WHERE article IS NOT NULL GROUP BY 1, 2`;
/** One statement, so that the counts change with the ratings or not at all. */
const holdSql = (keys) => `
  WITH changed AS (
    UPDATE rating SET excluded = ?
    WHERE unit = ? AND key IN (${Array(keys).fill('?').join(', ')})
      AND batch IS NULL AND excluded IS NULL
    RETURNING article, answers
  ), counted AS (
    UPDATE received SET n = n - (SELECT count(*) FROM changed) WHERE ${ofSeries}
  ), stars AS (${starsOfChanged}), taken AS (
    UPDATE article_stars SET n = article_stars.n - stars.n FROM stars
    WHERE article_stars.unit = ? AND article_stars.article = stars.article
      AND article_stars.value = stars.value
  )
  SELECT count(*) AS n FROM changed`;
const releaseSql = `
  WITH changed AS (
    UPDATE rating SET excluded = NULL WHERE ${ofGroup} RETURNING article, answers
  ), counted AS (
    INSERT INTO received (unit, survey, version, series, n)
    SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT), count(*)
    FROM changed
    ON CONFLICT (unit, survey, version, series) DO UPDATE SET n = received.n + EXCLUDED.n
  ), stars AS (${starsOfChanged}), given AS (
    INSERT INTO article_stars (unit, article, value, n)
    SELECT CAST(? AS TEXT), article, value, n FROM stars WHERE value IS NOT NULL
    ON CONFLICT (unit, article, value) DO UPDATE SET n = article_stars.n + EXCLUDED.n
  )
  SELECT count(*) AS n FROM changed`;
/** What is held in PostgreSQL, where one table holds all ratings. */
export class PostgresHeldRatings {
    #sql;
    constructor(sql) {
        this.#sql = sql;
    }
    async hold({ series, keys, reason, starQuestion = '' }) {
        if (keys.length === 0)
            return 0;
        const rows = await this.#sql.all(holdSql(keys.length), [
            reason,
            series.unit,
            ...keys,
            ...seriesValues(series),
            starQuestion,
            series.unit,
        ]);
        return rows[0]?.n ?? 0;
    }
    waiting() {
        return readWaiting(this.#sql);
    }
    async release(group, starQuestion = '') {
        const rows = await this.#sql.all(releaseSql, [
            ...groupValues(group),
            ...seriesValues(group),
            starQuestion,
            group.unit,
        ]);
        return rows[0]?.n ?? 0;
    }
    reject(group) {
        return rejectGroup(this.#sql, group);
    }
}
//# sourceMappingURL=postgres-held-ratings.js.map