import { headlineQuestion, type Survey, type TrendPoint, type TrendStep } from '@vhcs/contract';
import type { MonthTally, Tally } from '../store/store.ts';
import { addTallies } from '../store/tally.ts';
import { stepIds, stepsBetween } from './steps.ts';
import { answersTo, MINIMUM_SHOWN, questionFigures } from './summary.ts';
import { visiblePeriods } from './visible-periods.ts';

/** What a trend is made from. */
export interface TrendInput {
  readonly survey: Survey;
  /** Every month with something published, in order. */
  readonly history: readonly MonthTally[];
  readonly step: TrendStep;
}

/**
 * Every step from the first published one to the last, in order. A step is held to the limits of a
 * summary of the same period, by its ratings and again by the answers to the headline question.
 */
export function trendOf({ survey, history, step }: TrendInput): TrendPoint[] {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return [];
  const tallies = talliesBy(step, history);
  const shownCounts = periodsShown(history, ({ n }) => n);
  const shares = headlineShares(survey, history);
  return stepsBetween(first.month, last.month, step).map((period) => {
    const tally = tallies.get(period);
    return tally && shownCounts.has(period)
      ? { period, n: tally.n, shares: shares(period, tally) }
      : { period, n: null, shares: null };
  });
}

function talliesBy(step: TrendStep, history: readonly MonthTally[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { month, tally } of history) {
    const id = stepIds[step](month);
    tallies.set(id, addTallies(tallies.get(id), tally));
  }
  return tallies;
}

function periodsShown(
  history: readonly MonthTally[],
  count: (tally: Tally) => number,
): ReadonlySet<string> {
  const counts = history.map(({ month, tally }) => ({ month, n: count(tally) }));
  return visiblePeriods(counts, MINIMUM_SHOWN);
}

/** Gives the shares of the headline question in a period, null where they may not be shown. */
function headlineShares(
  survey: Survey,
  history: readonly MonthTally[],
): (period: string, tally: Tally) => TrendPoint['shares'] {
  const headline = headlineQuestion(survey);
  if (!headline) return () => null;
  const shown = periodsShown(history, (tally) => answersTo(survey, headline, tally));
  return (period, tally) =>
    shown.has(period) ? questionFigures(survey, headline, tally).shares : null;
}
