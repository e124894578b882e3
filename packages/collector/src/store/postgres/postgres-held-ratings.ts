import type { Change } from '../audit.ts';
import {
  RELEASED,
  type HeldCount,
  type HeldGroup,
  type HeldRatings,
  type Holding,
  type Release,
} from '../held-ratings.ts';
import { seriesValues } from '../series.ts';
import type { AuditedSql } from '../sql/audited-sql.ts';
import {
  decideOn,
  groupValues,
  ofGroup,
  readWaiting,
  rejectGroup,
  rejectIn,
} from '../sql/held-groups.ts';
import { placeholders } from '../sql/placeholders.ts';
import type { SqlDatabase } from '../sql/sql-database.ts';

const ofSeries = 'unit = ? AND survey = ? AND version = ? AND series = ?';

/** The stars that ratings give, by article and number. */
const starsOf = (ratings: string, where = ''): string => `
  SELECT article, CAST(CAST(answers AS JSONB) ->> CAST(? AS TEXT) AS BIGINT) AS value, count(*) AS n
  FROM ${ratings} WHERE ${where}article IS NOT NULL GROUP BY 1, 2`;

/** One statement, so that the counts change with the ratings or not at all. */
const holdSql = (keys: number): string => `
  WITH changed AS (
    UPDATE rating SET excluded = ?
    WHERE unit = ? AND key IN (${placeholders(keys)})
      AND batch IS NULL AND excluded IS NULL
    RETURNING article, answers
  ), counted AS (
    UPDATE received SET n = n - (SELECT count(*) FROM changed) WHERE ${ofSeries}
  ), stars AS (${starsOf('changed')}), taken AS (
    UPDATE article_stars SET n = article_stars.n - stars.n FROM stars
    WHERE article_stars.unit = ? AND article_stars.article = stars.article
      AND article_stars.value = stars.value
  )
  SELECT count(*) AS n FROM changed`;

const giveStarsSql = `
  INSERT INTO article_stars (unit, article, value, n)
  SELECT CAST(? AS TEXT), article, value, n FROM (${starsOf('rating', `${ofGroup} AND `)}) AS stars
  WHERE value IS NOT NULL
  ON CONFLICT (unit, article, value) DO UPDATE SET n = article_stars.n + EXCLUDED.n`;

const releaseSql = `UPDATE rating SET excluded = NULL WHERE ${ofGroup}`;

const countSql = `
  INSERT INTO received (unit, survey, version, series, n) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (unit, survey, version, series) DO UPDATE SET n = received.n + EXCLUDED.n`;

interface CountRow {
  readonly n: number;
}

/** What is held in PostgreSQL, where one table holds all ratings. */
export class PostgresHeldRatings implements HeldRatings {
  readonly #sql: SqlDatabase;
  readonly #changes: AuditedSql;

  constructor(changes: AuditedSql) {
    this.#sql = changes.sql;
    this.#changes = changes;
  }

  async hold({ series, keys, reason, starQuestion = '' }: Holding): Promise<number> {
    if (keys.length === 0) return 0;
    const rows = await this.#sql.all<CountRow>(holdSql(keys.length), [
      reason,
      series.unit,
      ...keys,
      ...seriesValues(series),
      starQuestion,
      series.unit,
    ]);
    return rows[0]?.n ?? 0;
  }

  waiting(): Promise<readonly HeldCount[]> {
    return readWaiting(this.#sql);
  }

  release(group: HeldGroup, { change, starQuestion = '' }: Release): Promise<number> {
    const values = groupValues(group);
    return decideOn(this.#changes, group, {
      change,
      action: RELEASED,
      statements: ({ open, closed }) => {
        const n = open + closed;
        // Ratings only ever join a group until it is decided on: if the last look at it finds as
        // many as the first, so did the one between.
        return [
          { sql: giveStarsSql, values: [group.unit, starQuestion, ...values] },
          { sql: releaseSql, values, changes: n },
          { sql: countSql, values: [...seriesValues(group), n] },
        ];
      },
    });
  }

  reject(group: HeldGroup, change: Change): Promise<number> {
    return rejectGroup(this.#changes, group, { change, rejectOpenSql: rejectIn('open_rating') });
  }
}
