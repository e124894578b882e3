import {
  headlineQuestion,
  type Distribution,
  type QuestionFigures,
  type Series,
  type Survey,
} from '@vhcs/contract';
import { MINIMUM_SHOWN, questionFigures } from '../figures/summary.ts';
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

/** The total of the rows of one survey version and series; undefined when none of them is shown. */
export function periodTotal(rows: readonly UnitFigures[]): PeriodTotal | undefined {
  const shown = rows.filter(({ summary }) => !summary.suppressed);
  const [first] = shown;
  if (!first) return undefined;
  const { survey, summary } = first;
  const figures = headlineTotal(survey, shown);
  return {
    survey,
    series: summary.series,
    units: shown.length,
    hiddenUnits: rows.length - shown.length,
    n: shown.reduce((sum, row) => sum + (row.summary.n ?? 0), 0),
    distribution: figures?.distribution ?? null,
    shares: figures?.shares ?? null,
  };
}

function headlineTotal(survey: Survey, rows: readonly UnitFigures[]): QuestionFigures | undefined {
  const headline = headlineQuestion(survey);
  const counts: Record<string, number> = {};
  let n = 0;
  for (const { value, count } of rows.flatMap(({ summary }) => summary.distribution ?? [])) {
    counts[value] = (counts[value] ?? 0) + count;
    n += count;
  }
  if (!headline || n < MINIMUM_SHOWN) return undefined;
  return questionFigures(survey, headline, {
    n,
    answers: { [headline.id]: counts },
    closedThrough: '',
  });
}
