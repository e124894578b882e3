import type { Period } from '../figures/period.ts';
import type { Registry } from '../registry/registry.ts';
import type { FigureStore, SeriesHistory } from '../store/figures.ts';
import { groupBy } from './group-by.ts';
import { PeriodTotals, type PeriodTotal } from './period-total.ts';
import type { UnitFigures } from './unit-figures.ts';
import { listedUnits, unitRows, type PeriodQuery, type RowSources } from './unit-rows.ts';

/** Units of which figures are read at once, in a few milliseconds. */
const FEW_UNITS = 100;

/** The figures of a period. */
export interface PeriodFigures {
  readonly period: Period['label'];
  /** Unit by unit, in the order of the registry. */
  readonly rows: readonly UnitFigures[];
  readonly totals: readonly PeriodTotal[];
}

/** Whose figures are asked for, and where they are. */
export interface PeriodSources extends RowSources {
  readonly figures: Pick<FigureStore, 'histories' | 'historiesOf'>;
}

/** Reads the figures of a period: of few units nothing but theirs, else the whole rollup. */
export async function readPeriodFigures({
  figures,
  registry,
  query,
}: PeriodSources): Promise<PeriodFigures> {
  const units = listedUnits({ registry, query }).map(({ id }) => id);
  const histories = units.length <= FEW_UNITS ? figures.historiesOf(units) : figures.histories();
  return periodFigures(await histories, registry, query);
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
