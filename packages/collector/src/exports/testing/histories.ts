import type { AnswerTally, SeriesKey } from '../../store/store.ts';
import type { FigureStore, SeriesHistory } from '../../store/figures.ts';
import { openSeries } from '../../testing/test-app.ts';

/** Months of answers to the pulse survey by level, `{ '2026-03': { 5: 20, 4: 10 } }`. */
export type PulseMonths = Readonly<Record<string, Readonly<Record<number, number>>>>;

/** What is published of a series of the pulse survey; by default, of the demo unit's open one. */
export function historyOf(months: PulseMonths, series: Partial<SeriesKey> = {}): SeriesHistory {
  return {
    ...openSeries,
    ...series,
    months: Object.entries(months).map(([month, q1]) => ({
      month,
      tally: {
        n: Object.values(q1).reduce((sum, count) => sum + count, 0),
        answers: { q1 } satisfies AnswerTally,
        closedThrough: `${month}-28`,
      },
    })),
  };
}

/** Series as they are read out of a store. */
export function figuresOf(
  histories: readonly SeriesHistory[],
): Pick<FigureStore, 'historiesOf' | 'surveysOf'> {
  const of = (units: readonly string[]): readonly SeriesHistory[] =>
    histories.filter(({ unit }) => units.includes(unit));
  return {
    historiesOf: (units) => Promise.resolve(of(units)),
    surveysOf: (units, surveys) =>
      Promise.resolve(of(units).filter(({ survey }) => surveys.includes(survey))),
  };
}
