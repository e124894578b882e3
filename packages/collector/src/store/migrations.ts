import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';

/**
 * The schema, one step after the other. A step that was released is never altered.
 *
 * Ratings wait in `open_rating` until they are published, then move to `closed_rating` for good,
 * so that a key is recognised for ever. Ratings that never count (held, replaced) keep their reason
 * in `excluded`; they move at the first closing after their day, with no batch. `batch` there is
 * the day on which the batch of that series was closed. Tables of ratings have no row ids and are
 * ordered by the hashed key: nothing in them tells in which order ratings came. `article_stars`
 * counts the stars of articles as they come. `installation` holds which release ran on which origin
 * on which day, and as JSON what kept it from working.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE open_rating (
    key BLOB PRIMARY KEY CHECK (length(key) = 16),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    unit TEXT NOT NULL,
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    series TEXT NOT NULL,
    day TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    touchpoint TEXT,
    service TEXT,
    article TEXT,
    answers TEXT NOT NULL,
    comment TEXT,
    excluded TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE closed_rating (
    key BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    unit TEXT NOT NULL,
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    series TEXT NOT NULL,
    day TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    touchpoint TEXT,
    service TEXT,
    article TEXT,
    answers TEXT NOT NULL,
    comment TEXT,
    excluded TEXT,
    batch TEXT,
    CHECK ((batch IS NULL) = (excluded IS NOT NULL))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE batch (
    unit TEXT NOT NULL,
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    series TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    through TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (unit, survey, version, series, closed_on)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE rollup (
    unit TEXT NOT NULL,
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    series TEXT NOT NULL,
    bucket TEXT NOT NULL,
    n INTEGER NOT NULL,
    tally TEXT NOT NULL,
    closed_through TEXT NOT NULL,
    PRIMARY KEY (unit, survey, version, series, bucket)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE article_stars (
    article TEXT NOT NULL,
    value INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (article, value)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE installation (
    origin TEXT NOT NULL,
    day TEXT NOT NULL,
    version TEXT NOT NULL,
    problems TEXT NOT NULL,
    PRIMARY KEY (origin, day, version)
  ) STRICT, WITHOUT ROWID;
  `,
];

/**
 * Brings the schema of a database up to date, whole or not at all.
 *
 * @param steps the schema to bring it to. Default: the newest
 * @throws when the database was written by a newer program
 */
export function migrate(db: SqliteDatabase, steps: readonly string[] = migrations): void {
  inTransaction(db, () => {
    db.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT');
    const version = schemaVersion(db);
    if (version > steps.length) throw newerSchema(version, steps.length);
    for (const step of steps.slice(version)) db.exec(step);
    db.exec('DELETE FROM schema_version');
    db.prepare('INSERT INTO schema_version VALUES (?)').run(steps.length);
  });
}

function schemaVersion(db: SqliteDatabase): number {
  const row = db.prepare('SELECT version FROM schema_version').get() as
    { readonly version: number } | undefined;
  return row?.version ?? 0;
}

function newerSchema(version: number, known: number): Error {
  return new Error(
    `the database has schema version ${String(version)}, and this program knows versions up to ${String(known)}. Use the program that wrote it, or a newer one.`,
  );
}
