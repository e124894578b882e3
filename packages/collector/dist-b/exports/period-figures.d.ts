import { type LocalDate } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import type { SeriesHistory } from '../store/figures.ts';
import type { Registry } from '../registry/registry.ts';
import { type PeriodTotal } from './period-total.ts';
import type { UnitFigures } from './unit-figures.ts';
/** What is to be reported. */
export interface PeriodQuery {
    readonly period: Period;
    /** This unit and all below it. Default: every unit. */
    readonly unit?: string | undefined;
    /** One survey. Default: all that have figures, and the common one for units without any. */
    readonly survey?: string | undefined;
    /** For units that have no figures: the version of the survey that is shown on this day. */
    readonly today: LocalDate;
}
/** The figures of a period. */
export interface PeriodFigures {
    readonly period: Period['label'];
    /** Survey by survey, in the order of the registry. */
    readonly rows: readonly UnitFigures[];
    readonly totals: readonly PeriodTotal[];
}
/**
 * The figures of every unit in a period, each held to the rules of its own summary. A total is the
 * sum of the rows that are shown and of nothing else: what is hidden cannot be found by subtracting.
 */
export declare function periodFigures(histories: readonly SeriesHistory[], registry: Registry, query: PeriodQuery): PeriodFigures;
//# sourceMappingURL=period-figures.d.ts.map