import type pg from 'pg';
import type { AdmittedRating } from '../store.ts';
import { ratingColumns } from '../rating-form.ts';
import { givenRatings, type StatementWriter } from './rating-statement.ts';

const addStars = `, starred AS (
    INSERT INTO article_stars (unit, article, value, n)
    SELECT unit, article, stars, count(*)
    FROM given JOIN stored USING (unit, key) WHERE stars IS NOT NULL AND article IS NOT NULL
    GROUP BY unit, article, stars ORDER BY unit, article, stars
    ON CONFLICT (unit, article, value) DO UPDATE SET n = article_stars.n + excluded.n
  )`;

/** In the order of unit and key, so that no two batches lock crosswise. */
const insertSql = (further: string): string => `
  WITH given AS MATERIALIZED (${givenRatings}
  ), stored AS (
    INSERT INTO rating (${ratingColumns}) SELECT ${ratingColumns} FROM given ORDER BY unit, key
    ON CONFLICT (unit, key) DO NOTHING
    RETURNING unit, key, survey, version, series, excluded
  ), counted AS (
    INSERT INTO received (unit, survey, version, series, n)
    SELECT unit, survey, version, series, count(*) FROM stored WHERE excluded IS NULL
    GROUP BY unit, survey, version, series ORDER BY unit, survey, version, series
    ON CONFLICT (unit, survey, version, series) DO UPDATE SET n = received.n + excluded.n
  )${further}
  SELECT place FROM given LEFT JOIN stored USING (unit, key) WHERE stored.key IS NULL`;

const inserting = { name: 'insert-at-once', text: insertSql('') };

/** Stars are for articles, which few batches have; to look for them takes an eighth of the time. */
const insertingStars = { name: 'insert-with-stars', text: insertSql(addStars) };

/**
 * Stores ratings, their counts and their stars in one statement, which is its own transaction.
 *
 * @param ratings with different keys
 * @returns those whose key was there before, of which nothing was stored
 */
export async function insertAtOnce(
  pool: pg.Pool,
  ratings: readonly AdmittedRating[],
  writer: StatementWriter,
): Promise<ReadonlySet<AdmittedRating>> {
  const { forms, hashes, formNumbers, extras } = writer.write(ratings);
  const { rows } = await pool.query<{ readonly place: number }>({
    ...(ratings.some(({ stars }) => stars) ? insertingStars : inserting),
    values: [forms, hashes, formNumbers, extras],
  });
  const known = new Set(rows.map(({ place }) => place));
  return new Set(ratings.filter((_, index) => known.has(index + 1)));
}
