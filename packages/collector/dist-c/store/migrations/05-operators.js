import { portable } from "./migration.js";
const tables = portable(`
  CREATE TABLE token (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT,
    created_on TEXT NOT NULL,
    expires_on TEXT,
    revoked_on TEXT,
    last_used_on TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    token TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    unit TEXT,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
`);
/**
 * Operators' tokens, of which only hashes are kept, and the log of what operators change. Lines of
 * the log are added and nothing else; whoever goes around the triggers breaks the chain of hashes.
 */
export const operators = {
    sqlite: `
    ${tables.sqlite}

    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'lines of the audit log are not changed'); END;

    CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'lines of the audit log are not removed'); END;
  `,
    postgres: `
    ${tables.postgres}

    CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'lines of the audit log are neither changed nor removed';
    END $$;

    CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
  `,
};
//# sourceMappingURL=05-operators.js.map