import type { LocalDate } from '@vhcs/contract';
import type { TokenRecord, TokenStore } from './tokens.ts';

/** Tokens of a store that forgets everything with its process. */
export class MemoryTokens implements TokenStore {
  readonly #records = new Map<string, TokenRecord>();

  constructor(records: readonly TokenRecord[] = []) {
    for (const record of records) this.#records.set(record.id, record);
  }

  find(id: string): Promise<TokenRecord | undefined> {
    return Promise.resolve(this.#records.get(id));
  }

  list(): Promise<readonly TokenRecord[]> {
    return Promise.resolve([...this.#records.values()]);
  }

  used(id: string, day: LocalDate): Promise<void> {
    const record = this.#records.get(id);
    if (record) this.#records.set(id, { ...record, lastUsedOn: day });
    return Promise.resolve();
  }
}
