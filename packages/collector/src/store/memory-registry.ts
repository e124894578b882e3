import { applyChange } from './apply-change.ts';
import type { RegistryData } from './records.ts';
import { emptyRegistry } from './record-key.ts';
import type { RegistryStore } from './registry-store.ts';

/** A registry that is forgotten with its process. */
export function createMemoryRegistryStore(first: RegistryData = emptyRegistry): RegistryStore {
  let stored = { revision: 0, data: first };
  return {
    revision: () => Promise.resolve(stored.revision),
    read: () => Promise.resolve(stored),
    change: (change, since) => {
      if (since !== stored.revision) return Promise.resolve(false);
      stored = { revision: since + 1, data: applyChange(stored.data, change) };
      return Promise.resolve(true);
    },
  };
}
