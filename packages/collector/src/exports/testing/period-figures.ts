import type { Period } from '../../figures/period.ts';
import { PeriodTotals, type PeriodTotal } from '../period-total.ts';
import { readRows, type AskedFigures } from '../read-figures.ts';
import type { UnitFigures } from '../unit-figures.ts';

/** All figures of a period at once. */
export interface PeriodFigures {
  readonly period: Period['label'];
  /** Unit by unit, in the order of the registry. */
  readonly rows: readonly UnitFigures[];
  readonly totals: readonly PeriodTotal[];
}

/** Reads all rows of a period, and adds them up. */
export async function periodFigures(asked: AskedFigures): Promise<PeriodFigures> {
  const rows: UnitFigures[] = [];
  const totals = new PeriodTotals();
  for await (const ofUnit of readRows(asked)) {
    rows.push(...ofUnit);
    for (const row of ofUnit) totals.add(row);
  }
  return { period: asked.query.period.label, rows, totals: totals.list() };
}
