import type { Unit } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';

/** A unit and all below it, in the order of the registry; without an id, every unit. */
export function unitsWithin(registry: Registry, id?: string): readonly Unit[] {
  const all = registry.findUnits({ limit: Infinity })?.items ?? [];
  if (id === undefined) return all;
  return all.filter((unit) => isWithin(registry, unit, id));
}

function isWithin(registry: Registry, unit: Unit, id: string): boolean {
  const seen = new Set<string>();
  for (
    let above: Unit | undefined = unit;
    above && !seen.has(above.id);
    above = registry.unit(above.parent ?? '')
  ) {
    if (above.id === id) return true;
    seen.add(above.id);
  }
  return false;
}
