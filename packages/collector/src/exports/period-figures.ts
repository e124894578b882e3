import type { Period } from '../figures/period.ts';
import type { Registry } from '../registry/registry.ts';
import type { SeriesHistory } from '../store/figures.ts';
import { groupBy } from './group-by.ts';
import { PeriodTotals, type PeriodTotal } from './period-total.ts';
import type { UnitFigures } from './unit-figures.ts';
import { listedUnits, unitRows, type PeriodQuery } from './unit-rows.ts';

/** The figures of a period. */
export interface PeriodFigures {
  readonly period: Period['label'];
  /** Unit by unit, in the order of the registry. */
  readonly rows: readonly UnitFigures[];
  readonly totals: readonly PeriodTotal[];
}

/** The figures of every unit in a period, each row held to the rules of its own summary. */
export function periodFigures(
  histories: readonly SeriesHistory[],
  registry: Registry,
  query: PeriodQuery,
): PeriodFigures {
  const sources = { registry, query };
  const byUnit = groupBy(histories, ({ unit }) => unit);
  const rows = listedUnits(sources).flatMap((unit) =>
    unitRows(unit, byUnit.get(unit.id) ?? [], sources),
  );
  const totals = new PeriodTotals();
  for (const row of rows) totals.add(row);
  return { period: query.period.label, rows, totals: totals.list() };
}
