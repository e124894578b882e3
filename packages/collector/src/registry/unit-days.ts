import type { LocalDate, Unit } from '@vhcs/contract';

type UnitDays = Pick<Unit, 'validFrom' | 'validTo'>;

/** Whether a unit had ended before a day; its last day is still its own. */
export const hasEnded = ({ validTo }: UnitDays, day: LocalDate): boolean =>
  validTo !== undefined && validTo < day;

/** Whether a unit's first day comes after a day. */
export const isYetToBegin = ({ validFrom }: UnitDays, day: LocalDate): boolean =>
  validFrom !== undefined && day < validFrom;

/** Days from one to another, both included; null: without such an end. */
export interface DaySpan {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Whether a unit exists on any day of a span; one whose days are not known always does. */
export const existsWithin = (unit: UnitDays, { from, to }: DaySpan): boolean =>
  !(to !== null && isYetToBegin(unit, to)) && !(from !== null && hasEnded(unit, from));
