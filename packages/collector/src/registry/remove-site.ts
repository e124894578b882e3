import type { Change } from '../store/audit.ts';
import { changeRegistry, type Planned } from './change-registry.ts';
import type { RegistryStore } from './registry-store.ts';

/** Takes a site away; without a change, there is none of that id. */
export function removeSite(store: RegistryStore, id: string, by: Change): Promise<Planned> {
  return changeRegistry<Planned>(store, {
    by,
    plan: ({ sites }) =>
      sites.some((site) => site.id === id) ? { change: { remove: { sites: [id] } } } : {},
    facts: () => [{ action: 'site.removed', subject: id, unit: null, detail: {} }],
  });
}
