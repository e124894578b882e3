import { portable } from "./migration.js";
/**
 * Scores of units, in tenths of a point, and where the grades of a set of criteria begin. Rows are
 * added and never changed: the newest revision holds.
 */
export const scores = portable(`
  CREATE TABLE score (
    unit TEXT NOT NULL,
    period TEXT NOT NULL,
    criteria TEXT NOT NULL,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    tenths TEXT NOT NULL,
    total INTEGER NOT NULL,
    most INTEGER NOT NULL,
    grade TEXT,
    note TEXT,
    day TEXT NOT NULL,
    PRIMARY KEY (unit, period, criteria, kind, revision)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE grade_bands (
    criteria TEXT NOT NULL,
    revision INTEGER NOT NULL,
    bands TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (criteria, revision)
  ) STRICT, WITHOUT ROWID;
`);
//# sourceMappingURL=08-scores.js.map