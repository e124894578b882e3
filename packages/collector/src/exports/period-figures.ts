import type { Scale } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import type { Registry } from '../registry/registry.ts';
import type { SeriesHistory } from '../store/figures.ts';
import { groupBy } from './group-by.ts';
import { PeriodTotals, type PeriodTotal } from './period-total.ts';
import type { UnitFigures } from './unit-figures.ts';
import {
  askedSurvey,
  commonSurvey,
  listedUnits,
  unitRows,
  type PeriodQuery,
  type RowSources,
} from './unit-rows.ts';

/** The figures of a period. */
export interface PeriodFigures {
  readonly period: Period['label'];
  /** Scales that rows may be on. */
  readonly scales: readonly Scale[];
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
  const units = listedUnits(sources);
  const rows = units.flatMap((unit) => unitRows(unit, byUnit.get(unit.id) ?? [], sources));
  const listed = units.flatMap(({ id }) => byUnit.get(id) ?? []);
  return collectFigures(rows, rowScales(listed, sources), query);
}

/** Rows with what else is said of them. */
export function collectFigures(
  rows: readonly UnitFigures[],
  scales: readonly Scale[],
  { period }: PeriodQuery,
): PeriodFigures {
  const totals = new PeriodTotals();
  for (const row of rows) totals.add(row);
  return { period: period.label, scales, rows, totals: totals.list() };
}

/** The scales of published series, and that on which units without any are listed. */
export function rowScales(
  published: Iterable<Pick<SeriesHistory, 'survey' | 'surveyVersion'>>,
  sources: RowSources,
): readonly Scale[] {
  const scales = new Set<Scale>();
  for (const series of published) {
    const survey = askedSurvey(series, sources);
    if (survey) scales.add(survey.scale);
  }
  const common = commonSurvey(sources);
  if (common) scales.add(common.scale);
  return Array.from(scales);
}
