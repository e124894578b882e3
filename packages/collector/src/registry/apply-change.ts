import type { RegistryData } from './records.ts';
import { keyOf, registryLists, type RegistryRecord } from './record-key.ts';
import type { RegistryChange } from './registry-store.ts';

/**
 * The registry as it is after a change. A version of a survey that is there already stays as it
 * is; whoever makes the change refuses that before.
 */
export function applyChange(
  data: RegistryData,
  { put = {}, remove = {} }: RegistryChange,
): RegistryData {
  const lists = registryLists.map((list) => {
    const removed = new Set(list === 'surveys' ? [] : remove[list]);
    const kept = new Map<string, RegistryRecord>(
      data[list].filter(({ id }) => !removed.has(id)).map((record) => [keyOf(record), record]),
    );
    for (const record of put[list] ?? []) {
      if (list !== 'surveys' || !kept.has(keyOf(record))) kept.set(keyOf(record), record);
    }
    return [list, Array.from(kept.values())] as const;
  });
  // Each list got back what it held, which its type cannot say.
  return Object.fromEntries(lists) as unknown as RegistryData;
}
