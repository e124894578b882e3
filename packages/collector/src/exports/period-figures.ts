import { defaultSurvey, type LocalDate, type Survey, type Unit } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import type { SeriesHistory } from '../store/figures.ts';
import { summarize } from '../figures/summary.ts';
import type { Registry } from '../registry/registry.ts';
import type { MonthTally, Tally } from '../store/store.ts';
import { seriesOf } from '../store/series.ts';
import { addTallies } from '../store/tally.ts';
import { groupBy } from './group-by.ts';
import { periodTotal, type PeriodTotal } from './period-total.ts';
import type { UnitFigures } from './unit-figures.ts';
import { unitsWithin } from './units-within.ts';

/** What is to be reported. */
export interface PeriodQuery {
  readonly period: Period;
  /** This unit and all below it. Default: every unit. */
  readonly unit?: string | undefined;
  /** Leaves out the units below it. Default: false. */
  readonly isAlone?: boolean;
  /** One survey. Default: all that have figures, and the common one for units without any. */
  readonly survey?: string | undefined;
  /** For units that have no figures: the version of the survey that is shown on this day. */
  readonly today: LocalDate;
}

/** The figures of a period. */
export interface PeriodFigures {
  readonly period: Period['label'];
  /** Survey by survey, in the order of the registry. */
  readonly rows: readonly UnitFigures[];
  readonly totals: readonly PeriodTotal[];
}

/**
 * The figures of every unit in a period, each held to the rules of its own summary. A total is the
 * sum of the rows that are shown and of nothing else: what is hidden cannot be found by subtracting.
 */
export function periodFigures(
  histories: readonly SeriesHistory[],
  registry: Registry,
  query: PeriodQuery,
): PeriodFigures {
  const units = unitsWithin(registry, query.unit).filter(
    ({ id }) => query.isAlone !== true || id === query.unit,
  );
  const byUnit = groupBy(histories, ({ unit }) => unit);
  const rows = units.flatMap((unit) =>
    rowsOf(unit, { histories: byUnit.get(unit.id) ?? [], registry, query }),
  );
  const groups = groupBy(rows, ({ survey, summary }) =>
    [survey.id, String(survey.version).padStart(5, '0'), summary.series].join('/'),
  );
  const grouped = Array.from(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
  return {
    period: query.period.label,
    rows: grouped.flat(),
    totals: grouped.flatMap((group) => periodTotal(group) ?? []),
  };
}

interface UnitSources {
  readonly histories: readonly SeriesHistory[];
  readonly registry: Registry;
  readonly query: PeriodQuery;
}

function rowsOf(unit: Unit, sources: UnitSources): readonly UnitFigures[] {
  const { histories, registry, query } = sources;
  const rows = histories
    .filter(({ survey }) => query.survey === undefined || survey === query.survey)
    .flatMap((history) => {
      const survey = registry.survey(history.survey)?.version(history.surveyVersion);
      return survey ? [rowOf({ unit, survey, history, period: query.period })] : [];
    });
  if (!existsWithin(unit, query.period)) return rows.filter(({ summary }) => !summary.suppressed);
  return rows.length > 0 ? rows : emptyRows(unit, sources);
}

/** A unit without any figures is listed all the same, so that nobody has to ask where it is. */
function emptyRows(unit: Unit, { registry, query }: UnitSources): readonly UnitFigures[] {
  const survey = registry.survey(query.survey ?? defaultSurvey.id)?.shownOn(query.today);
  if (!survey) return [];
  const series = 'open';
  const history = {
    unit: unit.id,
    survey: survey.id,
    surveyVersion: survey.version,
    series,
    months: [],
  } as const;
  return [rowOf({ unit, survey, history, period: query.period })];
}

interface RowSources {
  readonly unit: Unit;
  readonly survey: Survey;
  readonly history: SeriesHistory;
  readonly period: Period;
}

function rowOf({ unit, survey, history, period }: RowSources): UnitFigures {
  const tally = tallyWithin(history.months, period);
  const series = seriesOf(history);
  return {
    unit,
    survey,
    summary: summarize({ series, survey, period, tally, history: history.months }),
  };
}

function tallyWithin(months: readonly MonthTally[], { months: range }: Period): Tally | undefined {
  return months
    .filter(({ month }) => !range || (range.from <= month && month <= range.to))
    .map(({ tally }) => tally)
    .reduce<Tally | undefined>(addTallies, undefined);
}

function existsWithin({ validFrom, validTo }: Unit, { label: { from, to } }: Period): boolean {
  const hasBegun = validFrom === undefined || to === null || validFrom <= to;
  const hasEnded = validTo !== undefined && from !== null && validTo < from;
  return hasBegun && !hasEnded;
}
