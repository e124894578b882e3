import { portable } from "./migration.js";
/** Which release ran on which origin on which day, and as JSON what kept it from working. */
export const installations = portable(`
  CREATE TABLE installation (
    origin TEXT NOT NULL,
    day TEXT NOT NULL,
    version TEXT NOT NULL,
    problems TEXT NOT NULL,
    PRIMARY KEY (origin, day, version)
  ) STRICT, WITHOUT ROWID;
`);
//# sourceMappingURL=03-installations.js.map