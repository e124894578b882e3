import { type Distribution, type QuestionFigures, type Series, type Survey } from '@vhcs/contract';
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
export declare function periodTotal(rows: readonly UnitFigures[]): PeriodTotal | undefined;
//# sourceMappingURL=period-total.d.ts.map