import type { Survey, Unit } from '@vhcs/contract';
import type { PublishedSummary } from '../figures/summary.ts';
/** The figures of one unit in one series, as far as they may be shown. */
export interface UnitFigures {
    readonly unit: Unit;
    readonly survey: Survey;
    readonly summary: PublishedSummary;
}
//# sourceMappingURL=unit-figures.d.ts.map