import { portable } from "./migration.js";
/**
 * What operators registered: every record as JSON, in the order of `added_in` and `place`. Each
 * change has a revision of its own, by which two changes on one state are told apart.
 */
export const registry = portable(`
  CREATE TABLE registry_revision (
    revision INTEGER NOT NULL PRIMARY KEY
  ) STRICT;

  CREATE TABLE registry_record (
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    added_in INTEGER NOT NULL,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (list, id, version)
  ) STRICT, WITHOUT ROWID;
`);
//# sourceMappingURL=06-registry.js.map