import type { LocalDate } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import { existsWithin } from '../registry/unit-days.ts';

/** Whether a unit can be asked to answer a comment: it is registered, and exists on the day. */
export function canBeAsked(id: string, registry: Registry, day: LocalDate): boolean {
  const unit = registry.unit(id);
  return unit !== undefined && existsWithin(unit, { from: day, to: day });
}
