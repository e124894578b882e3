import type { LocalDate } from '@vhcs/contract';
import type { Change } from './audit.ts';
import type { MemoryAudit } from './memory-audit.ts';
import {
  tokenCreated,
  tokenRevoked,
  type NewTokenRecord,
  type TokenRecord,
  type TokenStore,
} from './tokens.ts';

/** Tokens of a store that forgets everything with its process. */
export class MemoryTokens implements TokenStore {
  readonly #audit: MemoryAudit;
  readonly #records = new Map<string, TokenRecord>();

  constructor(audit: MemoryAudit) {
    this.#audit = audit;
  }

  async find(id: string): Promise<TokenRecord | undefined> {
    await this.#audit.ready();
    return this.#records.get(id);
  }

  async list(): Promise<readonly TokenRecord[]> {
    await this.#audit.ready();
    const order = ({ createdOn, id }: TokenRecord): string => `${createdOn} ${id}`;
    return [...this.#records.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  async create(token: NewTokenRecord, change: Change): Promise<void> {
    await this.#audit.ready();
    const neverUsed = { createdOn: change.day, revokedOn: null, lastUsedOn: null };
    this.#records.set(token.id, { ...token, ...neverUsed });
    this.#audit.note(tokenCreated(token), change);
  }

  async revoke(id: string, change: Change): Promise<boolean> {
    await this.#audit.ready();
    const record = this.#records.get(id);
    if (record?.revokedOn !== null) return false;
    this.#records.set(id, { ...record, revokedOn: change.day });
    this.#audit.note(tokenRevoked(record), change);
    return true;
  }

  async used(id: string, day: LocalDate): Promise<void> {
    await this.#audit.ready();
    const record = this.#records.get(id);
    if (record) this.#records.set(id, { ...record, lastUsedOn: day });
  }
}
