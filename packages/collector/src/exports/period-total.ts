import {
  headlineQuestion,
  type Distribution,
  type QuestionFigures,
  type Series,
  type Survey,
} from '@vhcs/contract';
import { MINIMUM_SHOWN, questionFigures } from '../figures/summary.ts';
import { PerSeries } from './per-series.ts';
import type { UnitFigures } from './unit-figures.ts';

/** The sum of all rows of one survey version and series that are shown. */
export interface PeriodTotal {
  readonly survey: Survey;
  readonly series: Series;
  readonly units: number;
  /** Units of which nothing may be shown; they are not in the sum. */
  readonly hiddenUnits: number;
  readonly n: number;
  readonly distribution: Distribution | null;
  readonly shares: QuestionFigures['shares'];
}

/**
 * Adds up rows as they come. A total is the sum of the rows that are shown and of nothing else:
 * what is hidden cannot be found by subtracting.
 */
export class PeriodTotals {
  readonly #sums = new PerSeries(emptySum);

  add({ survey, summary }: UnitFigures): void {
    const sum = this.#sums.of(survey, summary.series);
    if (summary.suppressed) {
      sum.hiddenUnits += 1;
      return;
    }
    sum.units += 1;
    sum.n += summary.n ?? 0;
    for (const { value, count } of summary.distribution ?? []) {
      sum.counts[value] = (sum.counts[value] ?? 0) + count;
    }
  }

  /** A total for each survey version and series of which a row is shown, by their ids. */
  list(): readonly PeriodTotal[] {
    return this.#sums
      .list()
      .filter(({ units }) => units > 0)
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
      .map(totalOf);
  }
}

interface Sum {
  readonly survey: Survey;
  readonly series: Series;
  units: number;
  hiddenUnits: number;
  n: number;
  /** Answers to the headline question by their value. */
  readonly counts: Record<string, number>;
}

const emptySum = (survey: Survey, series: Series): Sum => ({
  survey,
  series,
  units: 0,
  hiddenUnits: 0,
  n: 0,
  counts: {},
});

const placeOf = ({ survey, series }: Sum): string =>
  `${survey.id}/${String(survey.version).padStart(5, '0')}/${series}`;

function totalOf({ counts, ...sum }: Sum): PeriodTotal {
  const figures = headlineTotal(sum.survey, counts);
  return {
    ...sum,
    distribution: figures?.distribution ?? null,
    shares: figures?.shares ?? null,
  };
}

function headlineTotal(survey: Survey, counts: Sum['counts']): QuestionFigures | undefined {
  const headline = headlineQuestion(survey);
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!headline || n < MINIMUM_SHOWN) return undefined;
  return questionFigures(survey, headline, {
    n,
    answers: { [headline.id]: counts },
    closedThrough: '',
  });
}
