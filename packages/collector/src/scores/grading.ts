import type { CriterionSet, GradeBand, ScoreInput } from '@vhcs/contract';
import type { GivenScore } from '../store/scores.ts';

/** What is wrong with the points of a score, each by its criterion. */
export interface PointsFault {
  readonly criterion: string;
  readonly kind: 'missing' | 'unknown' | 'too-many';
  /** The most that the criterion takes. */
  readonly most?: number;
}

/** A score that is summed up and graded, or what is wrong with it. */
export type Graded =
  | { readonly kind: 'graded'; readonly score: GivenScore }
  | { readonly kind: 'refused'; readonly faults: readonly PointsFault[] };

/**
 * Sums points up and picks the grade. Points are added in whole tenths: 0.1 has no exact binary
 * fraction, and a sum of such would miss the total at which a grade begins.
 */
export function gradeScore(input: ScoreInput, set: CriterionSet): Graded {
  const faults = faultsOf(input.points, set);
  if (faults.length > 0) return { kind: 'refused', faults };
  const tenths = Object.fromEntries(
    set.criteria.map(({ id }) => [id, tenthsOf(input.points[id] ?? 0)]),
  );
  const totalTenths = sum(Object.values(tenths));
  return {
    kind: 'graded',
    score: {
      set: set.id,
      unit: input.unit,
      period: input.period,
      kind: input.kind,
      tenths,
      totalTenths,
      maxTenths: tenthsOf(set.maxTotal),
      grade: gradeOf(totalTenths, set.bands ?? []),
      note: input.note ?? null,
    },
  };
}

/** The best grade that begins at the total or below (≥); null without bands. */
export function gradeOf(totalTenths: number, bands: readonly GradeBand[]): GradeBand | null {
  return bands.find(({ from }) => totalTenths >= tenthsOf(from)) ?? null;
}

/** The first grade that no total reaches; undefined when each can be reached. */
export function unreachableGrade(
  bands: readonly GradeBand[],
  { maxTotal }: Pick<CriterionSet, 'maxTotal'>,
): GradeBand | undefined {
  return bands.find(({ from }) => from > maxTotal);
}

/** Whole tenths of points that have at most one decimal. */
export const tenthsOf = (points: number): number => Math.round(points * 10);

function faultsOf(
  points: Readonly<Record<string, number>>,
  { criteria }: CriterionSet,
): readonly PointsFault[] {
  const known = new Map(criteria.map(({ id, maxPoints }) => [id, maxPoints]));
  const given = Object.entries(points).flatMap(([criterion, value]): PointsFault[] => {
    const most = known.get(criterion);
    if (most === undefined) return [{ criterion, kind: 'unknown' }];
    return value > most ? [{ criterion, kind: 'too-many', most }] : [];
  });
  const missing = criteria
    .filter(({ id }) => points[id] === undefined)
    .map(({ id, maxPoints }): PointsFault => ({
      criterion: id,
      kind: 'missing',
      most: maxPoints,
    }));
  return [...given, ...missing];
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
