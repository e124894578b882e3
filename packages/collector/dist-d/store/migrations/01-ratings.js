/**
 * Ratings and what is published of them.
 *
 * In SQLite ratings wait in `open_rating` until they are published, then move to `closed_rating`
 * for good, so that a key is recognised for ever. Ratings that never count (held, replaced) keep
 * their reason in `excluded`; they move at the first closing after their day, with no batch. `batch`
 * there is the day on which the batch of that series was closed. Tables of ratings have no row ids
 * and are ordered by the hashed key: nothing in them tells in which order ratings came.
 *
 * In PostgreSQL one table holds them all, since a key must be looked for in one place while several
 * nodes write; the two names are views of it. Every key starts with the unit, by which the tables
 * can be distributed. `received` counts what counts of a series, for want of one memory.
 */
export const ratings = {
    sqlite: `
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
    postgres: `
    CREATE TABLE rating (
      unit TEXT COLLATE "C" NOT NULL,
      key BYTEA NOT NULL CHECK (length(key) = 16),
      digest BYTEA NOT NULL CHECK (length(digest) = 16),
      survey TEXT COLLATE "C" NOT NULL,
      version BIGINT NOT NULL,
      series TEXT COLLATE "C" NOT NULL,
      day TEXT COLLATE "C" NOT NULL,
      channel TEXT NOT NULL,
      language TEXT NOT NULL,
      touchpoint TEXT,
      service TEXT,
      article TEXT COLLATE "C",
      answers TEXT NOT NULL,
      comment TEXT,
      excluded TEXT,
      batch TEXT COLLATE "C",
      PRIMARY KEY (unit, key),
      CHECK (batch IS NULL OR excluded IS NULL)
    );

    CREATE INDEX rating_open ON rating (unit, survey, version, series, day)
    WHERE batch IS NULL AND excluded IS NULL;

    CREATE VIEW open_rating AS
    SELECT * FROM rating WHERE batch IS NULL AND excluded IS NULL;

    CREATE VIEW closed_rating AS
    SELECT * FROM rating WHERE batch IS NOT NULL OR excluded IS NOT NULL;

    CREATE TABLE received (
      unit TEXT COLLATE "C" NOT NULL,
      survey TEXT COLLATE "C" NOT NULL,
      version BIGINT NOT NULL,
      series TEXT COLLATE "C" NOT NULL,
      n BIGINT NOT NULL,
      PRIMARY KEY (unit, survey, version, series)
    );

    CREATE TABLE batch (
      unit TEXT COLLATE "C" NOT NULL,
      survey TEXT COLLATE "C" NOT NULL,
      version BIGINT NOT NULL,
      series TEXT COLLATE "C" NOT NULL,
      closed_on TEXT COLLATE "C" NOT NULL,
      through TEXT COLLATE "C" NOT NULL,
      n BIGINT NOT NULL,
      PRIMARY KEY (unit, survey, version, series, closed_on)
    );

    CREATE TABLE rollup (
      unit TEXT COLLATE "C" NOT NULL,
      survey TEXT COLLATE "C" NOT NULL,
      version BIGINT NOT NULL,
      series TEXT COLLATE "C" NOT NULL,
      bucket TEXT COLLATE "C" NOT NULL,
      n BIGINT NOT NULL,
      tally TEXT NOT NULL,
      closed_through TEXT COLLATE "C" NOT NULL,
      PRIMARY KEY (unit, survey, version, series, bucket)
    );
  `,
};
//# sourceMappingURL=01-ratings.js.map