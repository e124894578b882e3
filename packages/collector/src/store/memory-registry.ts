import { applyChange } from '../registry/apply-change.ts';
import { emptyRegistry } from '../registry/record-key.ts';
import type { RegistryChange, RegistryStore, StoredRegistry } from '../registry/registry-store.ts';
import type { NotedChange } from './audit.ts';
import type { MemoryAudit } from './memory-audit.ts';

/** A registry that is forgotten with its process. */
export class MemoryRegistry implements RegistryStore {
  readonly #audit: MemoryAudit;
  #stored: StoredRegistry = { revision: 0, data: emptyRegistry };

  constructor(audit: MemoryAudit) {
    this.#audit = audit;
  }

  async revision(): Promise<number> {
    await this.#audit.ready();
    return this.#stored.revision;
  }

  async read(): Promise<StoredRegistry> {
    await this.#audit.ready();
    return this.#stored;
  }

  async change(change: RegistryChange, since: number, noted?: NotedChange): Promise<boolean> {
    await this.#audit.ready();
    if (since !== this.#stored.revision) return false;
    this.#stored = { revision: since + 1, data: applyChange(this.#stored.data, change) };
    noted?.facts.forEach((facts) => {
      this.#audit.note(facts, noted.change);
    });
    return true;
  }
}
