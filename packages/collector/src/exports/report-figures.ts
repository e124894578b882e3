import {
  localize,
  type Distribution,
  type LocalDate,
  type QuestionFigures,
  type ServedFigures,
} from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import { satisfiedCounts } from '../figures/satisfied-counts.ts';
import { wilsonInterval, type Interval } from '../figures/wilson.ts';
import { PerSeries } from './per-series.ts';
import { PeriodTotals, type PeriodTotal } from './period-total.ts';
import { readRows, type AskedFigures } from './read-figures.ts';
import type { UnitFigures } from './unit-figures.ts';
import { unitNote } from './unit-note.ts';
import { hasServed, listedUnits } from './unit-rows.ts';
import type { ExportLanguage } from './words.ts';

/** What a report calls a unit. */
export interface NamedUnit {
  readonly name: string;
  /** What is to be known of it, as `unitNote` has it. */
  readonly note: string | undefined;
}

/** A unit of which counts are published. */
export interface CountedUnit extends NamedUnit {
  readonly n: number;
}

/** A unit of which shares are published. */
export interface MeasuredUnit extends CountedUnit {
  readonly shares: NonNullable<QuestionFigures['shares']>;
  readonly served: ServedFigures | undefined;
  /** In which the share of the satisfied lies. */
  readonly interval: Interval;
}

/** What is published by one survey version and series. */
export interface ReportedSeries {
  readonly total: PeriodTotal;
  /** In the order of the registry. */
  readonly measured: readonly MeasuredUnit[];
  /** Those that are not measured, in the order of the registry. */
  readonly counted: readonly CountedUnit[];
}

/** A unit that a report is about. */
export interface ReportScope {
  readonly name: string;
  /** Whether units below it are meant too. */
  readonly hasMore: boolean;
}

/** All that a report says of a period. */
export interface ReportFigures {
  readonly period: Period['label'];
  /** The one unit that was asked for. Absent: all are meant. */
  readonly scope: ReportScope | undefined;
  readonly madeOn: LocalDate;
  /** The last day of which anything is published; null where nothing is. */
  readonly closedThrough: LocalDate | null;
  readonly series: readonly ReportedSeries[];
  /** Units of which nothing may be shown. */
  readonly hidden: readonly NamedUnit[];
  /** Whether it is known of any unit how many people it served. */
  readonly hasServed: boolean;
}

/** Reads what a report says: of a unit's figures no more is kept than it shows. */
export async function readReport(
  asked: AskedFigures,
  language: ExportLanguage,
): Promise<ReportFigures> {
  const period = asked.query.period.label;
  const totals = new PeriodTotals();
  const series = new PerSeries(() => ({
    measured: [] as MeasuredUnit[],
    counted: [] as CountedUnit[],
  }));
  const hidden: NamedUnit[] = [];
  let closedThrough: LocalDate | null = null;
  for await (const rows of readRows(asked)) {
    const [first] = rows;
    if (!first) continue;
    const named = {
      name: localize(first.unit.name, language).text,
      note: unitNote(first.unit, period, language),
    };
    if (rows.every(({ summary }) => summary.suppressed)) hidden.push(named);
    for (const row of rows) {
      totals.add(row);
      if (row.summary.suppressed) continue;
      const { measured, counted } = series.of(row.survey, row.summary.series);
      const unit = measuredUnit(row, named);
      if (unit) measured.push(unit);
      else counted.push({ ...named, n: row.summary.n ?? 0 });
      closedThrough = laterOf(closedThrough, row.summary.closedThrough);
    }
  }
  return {
    period,
    scope: scopeOf(asked, language),
    madeOn: asked.query.today,
    closedThrough,
    series: totals.list().map((total) => ({ total, ...series.of(total.survey, total.series) })),
    hidden,
    hasServed: hasServed(asked),
  };
}

function scopeOf(asked: AskedFigures, language: ExportLanguage): ReportScope | undefined {
  const unit = asked.registry.unit(asked.query.unit ?? '');
  return (
    unit && {
      name: localize(unit.name, language).text,
      hasMore: listedUnits(asked).length > 1,
    }
  );
}

const laterOf = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other > one) ? other : one;

function measuredUnit({ summary }: UnitFigures, named: NamedUnit): MeasuredUnit | undefined {
  const { n, shares, distribution, served } = summary;
  if (!shares || !distribution) return undefined;
  return { ...named, n: n ?? 0, shares, served, interval: satisfiedOf(distribution) };
}

function satisfiedOf(distribution: Distribution): Interval {
  const n = distribution.reduce((sum, { count }) => sum + count, 0);
  return wilsonInterval(satisfiedCounts(distribution).satisfied, n);
}
