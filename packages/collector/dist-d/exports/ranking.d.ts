import type { QuestionFigures } from '@vhcs/contract';
import type { UnitFigures } from './unit-figures.ts';
/** A unit with the places that it may have: units whose intervals overlap are tied. */
export interface RankedUnit {
    readonly row: UnitFigures;
    readonly shares: NonNullable<QuestionFigures['shares']>;
    /** One more than the units that are clearly better. */
    readonly best: number;
    /** All units but those that are clearly worse. */
    readonly worst: number;
}
/**
 * Units that have shares, by the lower end of the 95 % Wilson interval of the satisfied: a raw mean
 * would put the smallest units first. One unit is clearly better than another only when their
 * intervals do not overlap.
 */
export declare function rankUnits(rows: readonly UnitFigures[]): readonly RankedUnit[];
//# sourceMappingURL=ranking.d.ts.map