import type { TrendStep } from '@vhcs/contract';

/** A month as the store counts it, `YYYY-MM`. */
export type Month = string;

type StepOf = (month: Month) => string;

const yearOf: StepOf = (month) => month.slice(0, 4);
const partOf = (months: number, month: Month): string =>
  String(Math.ceil(Number(month.slice(5)) / months));

/** The id of the step that a month belongs to, by the length of the step. */
export const stepIds = {
  all: () => 'all',
  year: yearOf,
  half: (month) => `${yearOf(month)}-H${partOf(6, month)}`,
  quarter: (month) => `${yearOf(month)}-Q${partOf(3, month)}`,
  month: (month) => month,
} as const satisfies Record<TrendStep | 'all', StepOf>;

/** The ids of every step from the one of a month to that of another, in order. */
export function stepsBetween(first: Month, last: Month, step: TrendStep): readonly string[] {
  const ids = new Set<string>();
  for (let month = first; month <= last; month = nextMonth(month)) ids.add(stepIds[step](month));
  return Array.from(ids);
}

function nextMonth(month: Month): Month {
  const next = Number(month.slice(5)) + 1;
  return next > 12
    ? `${String(Number(yearOf(month)) + 1).padStart(4, '0')}-01`
    : `${yearOf(month)}-${String(next).padStart(2, '0')}`;
}
