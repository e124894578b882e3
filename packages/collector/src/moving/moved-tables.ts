import { ratingColumns, ratingNames } from '../store/rating-form.ts';
import { TRIAL_TABLE } from '../store/sqlite-trial.ts';

/** One table of PostgreSQL, and the rows of SQLite that it takes. */
export interface MovedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Gives the columns by their names, in the order in which rows are written. */
  readonly sql: string;
}

/** Tables whose rows are arranged otherwise on a server than in one file. */
export const arrangedTables: readonly MovedTable[] = [
  {
    name: 'rating',
    columns: [...ratingNames, 'batch'],
    sql: `
      SELECT ${ratingColumns}, batch FROM closed_rating
      UNION ALL
      SELECT ${ratingColumns}, NULL FROM open_rating`,
  },
  {
    name: 'received',
    columns: ['unit', 'survey', 'version', 'series', 'n'],
    sql: `
      SELECT unit, survey, version, series, sum(n) AS n
      FROM (
        SELECT unit, survey, version, series, n FROM rollup WHERE bucket = 'all'
        UNION ALL
        SELECT unit, survey, version, series, count(*) FROM open_rating
        WHERE excluded IS NULL GROUP BY unit, survey, version, series
      )
      GROUP BY unit, survey, version, series`,
  },
  {
    // One file does not tell which unit's visitors gave the stars; an article's are summed up anyway.
    name: 'article_stars',
    columns: ['unit', 'article', 'value', 'n'],
    sql: `SELECT '' AS unit, article, value, n FROM article_stars WHERE n > 0`,
  },
];

/** Tables of SQLite that are not copied as they are. */
export const arrangedNames: readonly string[] = [
  'open_entry',
  'open_form',
  'closed_rating',
  'article_stars',
  'schema_version',
  TRIAL_TABLE,
];
