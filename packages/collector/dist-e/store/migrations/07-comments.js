import { portable } from "./migration.js";
const table = portable(`
  CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    batch TEXT NOT NULL,
    text TEXT NOT NULL,
    is_redacted INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    routed_to TEXT,
    reply_stance TEXT,
    reply_text TEXT,
    reply_unit TEXT,
    reply_day TEXT,
    published INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX comment_waiting ON comment (state, batch, id);
  CREATE INDEX comment_of_unit ON comment (unit, state, published);
`);
/**
 * Comments that left with their batch. They go out of the rating that they came with, under an id
 * by chance: from then on nothing leads from a text to its score or its day. Those of batches that
 * were closed before this step leave with it.
 */
export const comments = {
    sqlite: `
    ${table.sqlite}

    INSERT INTO comment (id, unit, batch, text, is_redacted, state)
    SELECT lower(hex(randomblob(8))), unit, batch, comment, 0, 'held' FROM closed_rating
    WHERE batch IS NOT NULL AND comment IS NOT NULL;

    UPDATE closed_rating SET comment = NULL WHERE batch IS NOT NULL AND comment IS NOT NULL;
  `,
    postgres: `
    ${table.postgres}

    INSERT INTO comment (id, unit, batch, text, is_redacted, state)
    SELECT substr(replace(CAST(gen_random_uuid() AS TEXT), '-', ''), 17), unit, batch, comment, 0,
      'held'
    FROM rating WHERE batch IS NOT NULL AND comment IS NOT NULL;

    UPDATE rating SET comment = NULL WHERE batch IS NOT NULL AND comment IS NOT NULL;
  `,
};
//# sourceMappingURL=07-comments.js.map