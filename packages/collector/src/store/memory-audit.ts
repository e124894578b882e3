import { auditStart, nextEntry } from './audit-chain.ts';
import type { AuditEntry, AuditFacts, AuditLog, Change } from './audit.ts';
import { sha256 } from './sha256-web.ts';

/** The log of a store that forgets everything with its process. */
export class MemoryAudit implements AuditLog {
  /** Rejects once the store was closed. */
  readonly ready: () => Promise<void>;
  readonly #entries: AuditEntry[] = [];

  /** @param ready rejects once the store was closed */
  constructor(ready: () => Promise<void>) {
    this.ready = ready;
  }

  /** Number that the next line will have. */
  get nextNumber(): number {
    return this.#entries.length + 1;
  }

  /** Adds a line at once, beside a change in memory. */
  note(facts: AuditFacts, change: Change): void {
    const head = this.#entries.at(-1) ?? auditStart;
    this.#entries.push(nextEntry(facts, change, { head, sha256 }));
  }

  async add(facts: AuditFacts, change: Change): Promise<void> {
    await this.ready();
    this.note(facts, change);
  }

  async newest({
    before = Infinity,
    limit,
  }: {
    readonly before?: number | undefined;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]> {
    await this.ready();
    return this.#entries
      .filter(({ number }) => number < before)
      .reverse()
      .slice(0, limit);
  }

  async *all(): AsyncIterable<readonly AuditEntry[]> {
    await this.ready();
    yield [...this.#entries];
  }
}
