import type { LocalDate, Unit } from '@vhcs/contract';

/** Days from one to another, both included; null: without such an end. */
export interface DaySpan {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Whether a unit exists on any day of a span; one whose days are not known always does. */
export function existsWithin({ validFrom, validTo }: Unit, { from, to }: DaySpan): boolean {
  const hasBegun = validFrom === undefined || to === null || validFrom <= to;
  const hasEnded = validTo !== undefined && from !== null && validTo < from;
  return hasBegun && !hasEnded;
}
