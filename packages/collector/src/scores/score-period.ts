import type { LocalDate, Unit } from '@vhcs/contract';
import { parsePeriod } from '../figures/period.ts';
import { existsWithin } from '../registry/unit-days.ts';

/** Why a unit is not scored for a period: it lies ahead, or the unit exists on none of its days. */
export type PeriodFault = 'ahead' | 'without-unit';

/** What is wrong with scoring a unit for a period; undefined: nothing. */
export function periodFault(unit: Unit, period: string, today: LocalDate): PeriodFault | undefined {
  const span = parsePeriod(period)?.label;
  if (!span) return undefined;
  if (span.from !== null && today < span.from) return 'ahead';
  return existsWithin(unit, span) ? undefined : 'without-unit';
}
