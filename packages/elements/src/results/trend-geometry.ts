import type { Share, TrendPoint } from '@vhcs/contract';
import type { ShareName } from './share-names.ts';

/** How far a band reaches to both sides of a point that has no neighbour, in columns. */
const LONE_REACH = 0.25;

/** One point of a curve; `x` and `y` in per cent of the plot, from its upper left corner. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly point: TrendPoint;
  readonly share: Share;
}

/** What is drawn of one share: for every run of points without a gap a band and a line. */
export interface Curve {
  /** Polygons around the intervals, as the attribute `points` takes them. */
  readonly bands: readonly string[];
  /** Lines through the shares, likewise; none through a point without a neighbour. */
  readonly lines: readonly string[];
  readonly marks: readonly Mark[];
}

/** The curve of a share through time. Where a period has no share it is broken, never bridged. */
export function curveOf(points: readonly TrendPoint[], name: ShareName): Curve {
  const runs = runsOf(points, name);
  const reach = (100 / points.length) * LONE_REACH;
  return {
    bands: runs.map((run) => bandAround(run.length > 1 ? run : widened(run, reach))),
    lines: runs.filter((run) => run.length > 1).map((run) => pathThrough(run, ({ y }) => y)),
    marks: runs.flat(),
  };
}

/** The middles of the columns that have no shares, in per cent of the plot. */
export function gapsOf(points: readonly TrendPoint[]): readonly number[] {
  return points.flatMap(({ shares }, index) => (shares ? [] : [middleOf(index, points)]));
}

function runsOf(points: readonly TrendPoint[], name: ShareName): Mark[][] {
  const runs: Mark[][] = [];
  let run: Mark[] = [];
  points.forEach((point, index) => {
    const share = point.shares?.[name];
    if (!share) {
      run = [];
      return;
    }
    if (run.length === 0) runs.push(run);
    run.push({ x: middleOf(index, points), y: 100 - share.percent, point, share });
  });
  return runs;
}

function middleOf(index: number, { length }: readonly TrendPoint[]): number {
  return ((index + 0.5) * 100) / length;
}

function widened(run: readonly Mark[], reach: number): readonly Mark[] {
  return run.flatMap((mark) => [
    { ...mark, x: mark.x - reach },
    { ...mark, x: mark.x + reach },
  ]);
}

function bandAround(run: readonly Mark[]): string {
  const upper = pathThrough(run, ({ share }) => 100 - share.interval.high);
  const lower = pathThrough([...run].reverse(), ({ share }) => 100 - share.interval.low);
  return `${upper} ${lower}`;
}

function pathThrough(run: readonly Mark[], height: (mark: Mark) => number): string {
  return run.map((mark) => `${Math.round(mark.x * 100) / 100},${height(mark)}`).join(' ');
}
