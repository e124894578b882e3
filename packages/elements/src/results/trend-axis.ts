import type { TrendPoint, TrendStep } from '@vhcs/contract';
import { readPeriod } from './results-query.ts';

/**
 * Least widths of the plot in em at which labels are chosen anew; the styles show those of the width
 * at hand. With text at 200 % a plot on a phone is some 4 em wide.
 */
const PLOT_WIDTHS = [4, 9, 16, 26] as const;

/** Widths of labels with the gap after them, and how far the last one may stand out, in em. */
const YEAR_WIDTH = 2.4;
const PART_WIDTHS: Readonly<Record<TrendStep, number>> = {
  month: 1.4,
  quarter: 1.4,
  half: 1.8,
  year: 0,
};
const ROOM_AFTER = 1.4;

/** How far apart labelled months, quarters or halves may be, the closest first. */
const strides: Readonly<Record<TrendStep, readonly number[]>> = {
  month: [1, 3, 6],
  quarter: [1, 2],
  half: [1],
  year: [],
};

type Points = readonly TrendPoint[];

/** One label below the plot. */
export interface AxisLabel {
  /** In per cent of the plot. */
  readonly x: number;
  readonly period: TrendPoint['period'];
  /** Classes of the plot widths at which there is room for it: `w0` for the narrowest, to `w3`. */
  readonly widths: string;
}

/** Labels of an axis in two lines. */
export interface AxisLabels {
  /** Months, quarters or halves, each at the middle of its column. */
  readonly parts: readonly AxisLabel[];
  /** Years where they begin; in a trend by years, at the middle of their columns. */
  readonly years: readonly AxisLabel[];
}

/** How long the steps of a trend are. */
export function stepOf(points: Points): TrendStep {
  const id = points[0]?.period ?? '';
  if (id.includes('Q')) return 'quarter';
  if (id.includes('H')) return 'half';
  return id.includes('-') ? 'month' : 'year';
}

/** Chooses labels so that at no width of the plot two of them meet. */
export function axisLabels(points: Points): AxisLabels {
  const step = stepOf(points);
  const columns = [...points.keys()];
  const partOf = (column: number): number => readPeriod(points[column]?.period ?? '')[1];
  const years = columns.filter((column) => column === 0 || partOf(column) <= 1);
  return {
    parts: labelsAt(points, 0.5, (columnWidth) => {
      const stride = strides[step].find((each) => each * columnWidth >= PART_WIDTHS[step]);
      return stride ? columns.filter((column) => (partOf(column) - 1) % stride === 0) : [];
    }),
    years: labelsAt(points, step === 'year' ? 0.5 : 0, (columnWidth) =>
      spaced(years, YEAR_WIDTH / columnWidth, points.length + ROOM_AFTER / columnWidth),
    ),
  };
}

/**
 * The labels that are shown at any width.
 *
 * @param offset where in its column a label stands, from 0 to 1
 * @param choose columns with a label, by the width of a column in em
 */
function labelsAt(
  points: Points,
  offset: number,
  choose: (columnWidth: number) => readonly number[],
): readonly AxisLabel[] {
  const shown = PLOT_WIDTHS.map((width) => choose(width / points.length));
  return points.flatMap(({ period }, column) => {
    const tiers = shown.flatMap((columns, tier) => (columns.includes(column) ? [`w${tier}`] : []));
    const x = ((column + offset) * 100) / points.length;
    return tiers.length ? [{ x, period, widths: tiers.join(' ') }] : [];
  });
}

/** As many of the columns as fit before the end, each `width` columns wide, from the first on. */
function spaced(columns: readonly number[], width: number, end: number): readonly number[] {
  const kept: number[] = [];
  for (const column of columns) {
    const last = kept.at(-1);
    if (last === undefined || (column - last >= width && column + width <= end)) kept.push(column);
  }
  return kept;
}
