import type { LocalDate, Unit } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
/** Whether a unit had ended before a day; on its last day it still takes ratings. */
export declare function isClosed({ validTo }: Unit, day: LocalDate): boolean;
/**
 * Lets a rating pass whose unit is registered and exists on the rating's day.
 *
 * @throws ProblemError `unknown-unit`; `unit-closed` naming the successors
 */
export declare function refuseClosedUnit(registry: Registry, id: string, day: LocalDate): void;
//# sourceMappingURL=closed-unit.d.ts.map