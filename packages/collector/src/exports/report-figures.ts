import { localize, type Distribution, type QuestionFigures } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import { wilsonInterval, type Interval } from '../figures/wilson.ts';
import { PerSeries } from './per-series.ts';
import { PeriodTotals, type PeriodTotal } from './period-total.ts';
import { readRows, type AskedFigures } from './read-figures.ts';
import type { UnitFigures } from './unit-figures.ts';
import type { ExportLanguage } from './words.ts';

/** A unit of which counts are published. */
export interface CountedUnit {
  readonly name: string;
  readonly n: number;
}

/** A unit of which shares are published. */
export interface MeasuredUnit extends CountedUnit {
  readonly shares: NonNullable<QuestionFigures['shares']>;
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

/** All that a report says of a period. */
export interface ReportFigures {
  readonly period: Period['label'];
  readonly series: readonly ReportedSeries[];
  /** Names of the units of which nothing may be shown. */
  readonly hidden: readonly string[];
}

/** Reads what a report says: of a unit's figures no more is kept than it shows. */
export async function readReport(
  asked: AskedFigures,
  language: ExportLanguage,
): Promise<ReportFigures> {
  const totals = new PeriodTotals();
  const series = new PerSeries(() => ({
    measured: [] as MeasuredUnit[],
    counted: [] as CountedUnit[],
  }));
  const hidden: string[] = [];
  for await (const rows of readRows(asked)) {
    const [first] = rows;
    if (!first) continue;
    const name = localize(first.unit.name, language).text;
    if (rows.every(({ summary }) => summary.suppressed)) hidden.push(name);
    for (const row of rows) {
      totals.add(row);
      if (row.summary.suppressed) continue;
      const { measured, counted } = series.of(row.survey, row.summary.series);
      const unit = measuredUnit(row, name);
      if (unit) measured.push(unit);
      else counted.push({ name, n: row.summary.n ?? 0 });
    }
  }
  return {
    period: asked.query.period.label,
    series: totals.list().map((total) => ({ total, ...series.of(total.survey, total.series) })),
    hidden,
  };
}

function measuredUnit({ summary }: UnitFigures, name: string): MeasuredUnit | undefined {
  const { n, shares, distribution } = summary;
  if (!shares || !distribution) return undefined;
  return { name, n: n ?? 0, shares, interval: satisfiedOf(distribution) };
}

/** The two best levels together; of a scale of two, the best only, as in a summary. */
function satisfiedOf(distribution: Distribution): Interval {
  const counts = distribution
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .map(({ count }) => count);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const best = counts.slice(0, counts.length > 2 ? 2 : 1);
  return wilsonInterval(
    best.reduce((sum, count) => sum + count, 0),
    n,
  );
}
