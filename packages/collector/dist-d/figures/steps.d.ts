/** A month as the store counts it, `YYYY-MM`. */
export type Month = string;
/** How long the steps of a trend are. */
export type TrendStep = 'month' | 'quarter' | 'year';
type StepOf = (month: Month) => string;
/** The id of the step that a month belongs to, by the length of the step. */
export declare const stepIds: {
    readonly all: () => string;
    readonly year: StepOf;
    readonly half: (month: string) => string;
    readonly quarter: (month: string) => string;
    readonly month: (month: string) => string;
};
/** The ids of every step from the one of a month to that of another, in order. */
export declare function stepsBetween(first: Month, last: Month, step: TrendStep): readonly string[];
export {};
//# sourceMappingURL=steps.d.ts.map