import { auditStart, nextEntry } from '../audit-chain.ts';
import type { AuditEntry, AuditFacts, AuditHead, Change } from '../audit.ts';
import type { Sha256 } from '../hashing.ts';
import { OvertakenError } from './overtaken.ts';
import type { SqlDatabase, Statement } from './sql-database.ts';

const headSql = 'SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1';

const addSql = `
  INSERT INTO audit (number, day, token, role, action, subject, unit, detail, previous, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** A change that is ready to be made, or the finding that there is none to make. */
export type Prepared<Result> =
  | {
      readonly kind: 'change';
      readonly statements: readonly Statement[];
      /** What the log says of it, a line each. */
      readonly facts: readonly AuditFacts[];
      readonly result: Result;
    }
  | { readonly kind: 'nothing'; readonly result: Result };

/** How often a change is prepared anew because the rows that it is about have become others. */
const MOST_OVERTAKINGS = 10;

/** Makes changes each of which is one transaction with its lines of the log. */
export class AuditedSql {
  readonly sql: SqlDatabase;
  readonly #sha256: Sha256;

  constructor(sql: SqlDatabase, sha256: Sha256) {
    this.sql = sql;
    this.#sha256 = sha256;
  }

  /**
   * Makes one change. What `prepare` reads is still so when the change is made: the number of a
   * line is given once, so of two changes that were prepared beside each other the second fails
   * whole and is prepared anew. So is one whose statements did not change the rows that they had to.
   *
   * @param prepare is given the number of the change's first line
   * @throws StoreUnavailableError when nothing was changed
   */
  async make<Result>(
    change: Change,
    prepare: (number: number) => Promise<Prepared<Result>> | Prepared<Result>,
  ): Promise<Result> {
    for (let overtakings = 0; ;) {
      const head = await this.#head();
      const prepared = await prepare(head.number + 1);
      if (prepared.kind === 'nothing') return prepared.result;
      const lines = this.#linesAfter(head, prepared.facts, change);
      try {
        await this.sql.run([...prepared.statements, ...lines]);
        return prepared.result;
      } catch (error) {
        if (error instanceof OvertakenError) overtakings += 1;
        else if ((await this.#head()).number === head.number) throw error;
        if (overtakings > MOST_OVERTAKINGS) throw error;
      }
    }
  }

  #linesAfter(head: AuditHead, facts: readonly AuditFacts[], change: Change): Statement[] {
    let last = head;
    return facts.map((each) => {
      const entry = nextEntry(each, change, { head: last, sha256: this.#sha256 });
      last = entry;
      return adding(entry);
    });
  }

  async #head(): Promise<AuditHead> {
    const [head = auditStart] = await this.sql.all<AuditHead>(headSql);
    return head;
  }
}

function adding(entry: AuditEntry): Statement {
  const { number, day, token, role, action, subject, unit, detail, previous, hash } = entry;
  const text = JSON.stringify(detail);
  const values = [number, day, token, role, action, subject, unit, text, previous, hash];
  return { sql: addSql, values };
}
