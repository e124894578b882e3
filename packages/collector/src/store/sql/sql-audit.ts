import type { AuditEntry, AuditFacts, AuditLog, Change } from '../audit.ts';
import type { AuditedSql } from './audited-sql.ts';

const columns = 'number, day, token, role, action, subject, unit, detail, previous, hash';

const newestSql = `SELECT ${columns} FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?`;

const allSql = `SELECT ${columns} FROM audit ORDER BY number`;

interface AuditRow extends Omit<AuditEntry, 'detail'> {
  /** An object as JSON. */
  readonly detail: string;
}

/** The log as a table. */
export class SqlAudit implements AuditLog {
  readonly #changes: AuditedSql;

  constructor(changes: AuditedSql) {
    this.#changes = changes;
  }

  async add(facts: AuditFacts, change: Change): Promise<void> {
    await this.#changes.make(change, () => ({
      kind: 'change',
      statements: [],
      facts: [facts],
      result: undefined,
    }));
  }

  async newest({
    before = Number.MAX_SAFE_INTEGER,
    limit,
  }: {
    readonly before?: number | undefined;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]> {
    return (await this.#changes.sql.all<AuditRow>(newestSql, [before, limit])).map(toEntry);
  }

  async *all(): AsyncIterable<readonly AuditEntry[]> {
    for await (const page of this.#changes.sql.scan<AuditRow>(allSql)) yield page.map(toEntry);
  }
}

function toEntry({ detail, ...rest }: AuditRow): AuditEntry {
  return { ...rest, detail: JSON.parse(detail) as AuditEntry['detail'] };
}
