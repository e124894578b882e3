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
export type Graded = {
    readonly kind: 'graded';
    readonly score: GivenScore;
} | {
    readonly kind: 'refused';
    readonly faults: readonly PointsFault[];
};
/**
 * Sums points up and picks the grade. Points are added in whole tenths: 0.1 has no exact binary
 * fraction, and a sum of such would miss the total at which a grade begins.
 */
export declare function gradeScore(input: ScoreInput, set: CriterionSet): Graded;
/** The best grade that begins at the total or below (≥); null without bands. */
export declare function gradeOf(totalTenths: number, bands: readonly GradeBand[]): GradeBand | null;
/** The first grade that no total reaches; undefined when each can be reached. */
export declare function unreachableGrade(bands: readonly GradeBand[], { maxTotal }: Pick<CriterionSet, 'maxTotal'>): GradeBand | undefined;
/** Whole tenths of points that have at most one decimal. */
export declare const tenthsOf: (points: number) => number;
//# sourceMappingURL=grading.d.ts.map