import { applyChange } from '../registry/apply-change.ts';
import { emptyRegistry } from '../registry/record-key.ts';
import type { RegistryChange, RegistryStore, StoredRegistry } from '../registry/registry-store.ts';

/** A registry that is forgotten with its process. */
export class MemoryRegistry implements RegistryStore {
  readonly #ready: () => Promise<void>;
  #stored: StoredRegistry = { revision: 0, data: emptyRegistry };

  /** @param ready rejects once the store was closed */
  constructor(ready: () => Promise<void>) {
    this.#ready = ready;
  }

  async revision(): Promise<number> {
    await this.#ready();
    return this.#stored.revision;
  }

  async read(): Promise<StoredRegistry> {
    await this.#ready();
    return this.#stored;
  }

  async change(change: RegistryChange, since: number): Promise<boolean> {
    await this.#ready();
    if (since !== this.#stored.revision) return false;
    this.#stored = { revision: since + 1, data: applyChange(this.#stored.data, change) };
    return true;
  }
}
