import { portable, type Migration } from './migration.ts';

/** Which release ran on which origin on which day, and as JSON what kept it from working. */
export const installations: Migration = portable(`
  CREATE TABLE installation (
    origin TEXT NOT NULL,
    day TEXT NOT NULL,
    version TEXT NOT NULL,
    problems TEXT NOT NULL,
    PRIMARY KEY (origin, day, version)
  ) STRICT, WITHOUT ROWID;
`);
