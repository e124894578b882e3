import { defaultSurvey, type LocalDate, type Survey, type Unit } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import { summarize } from '../figures/summary.ts';
import type { Registry } from '../registry/registry.ts';
import { existsWithin } from '../registry/unit-days.ts';
import type { SeriesHistory } from '../store/figures.ts';
import type { MonthTally, Tally } from '../store/store.ts';
import { addTallies } from '../store/tally.ts';
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
  /** For units that have no figures in a period that goes on: by which version they are listed. */
  readonly today: LocalDate;
}

/** What rows are made from besides the store. */
export interface RowSources {
  readonly registry: Registry;
  readonly query: PeriodQuery;
}

/** Whether it is known of any unit how many people it served. */
export const hasServed = ({ registry }: Pick<RowSources, 'registry'>): boolean =>
  registry.servedCounts.length > 0;

/** The units that are asked for, in the order of the registry. */
export function listedUnits({ registry, query: { unit, isAlone } }: RowSources): readonly Unit[] {
  return unitsWithin(registry, unit).filter(({ id }) => isAlone !== true || id === unit);
}

/** The survey version by which a unit is listed that has no figures: the last one of the period. */
export function commonSurvey({
  registry,
  query: { survey, period, today },
}: RowSources): Survey | undefined {
  return registry.survey(survey ?? defaultSurvey.id)?.shownOn(lastDayOf(period, today));
}

/** The survey version of a series; undefined where it was not asked for or is not registered. */
export function askedSurvey(
  { survey, surveyVersion }: Pick<SeriesHistory, 'survey' | 'surveyVersion'>,
  { registry, query }: RowSources,
): Survey | undefined {
  if (query.survey !== undefined && survey !== query.survey) return undefined;
  return registry.survey(survey)?.version(surveyVersion);
}

/**
 * The rows of one unit: one for each survey version and series, each held to the rules of its own
 * summary. A unit without any figures is listed all the same, so that nobody has to ask where it is.
 *
 * @param histories everything that is published of the unit
 */
export function unitRows(
  unit: Unit,
  histories: readonly SeriesHistory[],
  sources: RowSources,
): readonly UnitFigures[] {
  const { period } = sources.query;
  const rows: UnitFigures[] = [];
  for (const history of histories) {
    const survey = askedSurvey(history, sources);
    if (!survey) continue;
    const row = rowOf({ unit, survey, history, sources });
    if (!row.summary.suppressed || !isPast(survey, sources)) rows.push(row);
  }
  if (!existsWithin(unit, period.label)) return rows.filter(({ summary }) => !summary.suppressed);
  return rows.length > 0 ? rows : emptyRows(unit, sources);
}

/** Whether a later version was shown when the period began: that nothing is published of it is no news. */
function isPast({ id, version }: Survey, { registry, query: { period } }: RowSources): boolean {
  const { from } = period.label;
  const first = from === null ? undefined : registry.survey(id)?.shownOn(from);
  return first !== undefined && first.version > version;
}

const lastDayOf = ({ label: { to } }: Period, today: LocalDate): LocalDate =>
  to !== null && to < today ? to : today;

function emptyRows(unit: Unit, sources: RowSources): readonly UnitFigures[] {
  const survey = commonSurvey(sources);
  if (!survey) return [];
  const history = {
    unit: unit.id,
    survey: survey.id,
    surveyVersion: survey.version,
    series: 'open',
    months: [],
  } as const;
  return [rowOf({ unit, survey, history, sources })];
}

interface OneRow {
  readonly unit: Unit;
  readonly survey: Survey;
  readonly history: SeriesHistory;
  readonly sources: RowSources;
}

function rowOf({ unit, survey, history, sources }: OneRow): UnitFigures {
  const { registry, query } = sources;
  const { period } = query;
  const { months } = history;
  const tally = tallyWithin(months, period);
  const served = registry.servedIn(unit.id, period.label.id);
  const summary = summarize({ series: history, survey, period, tally, history: months, served });
  return { unit, survey, summary };
}

function tallyWithin(months: readonly MonthTally[], { months: range }: Period): Tally | undefined {
  let sum: Tally | undefined;
  for (const { month, tally } of months) {
    if (!range || (range.from <= month && month <= range.to)) sum = addTallies(sum, tally);
  }
  return sum;
}
