import type { Histogram } from 'prom-client';
/** A histogram with its labels set. */
type Labelled<Label extends string> = Histogram.Internal<Label>;
/**
 * Puts observations off and makes them many at a time: made one by one between other work, each
 * costs several times as much.
 */
export declare class BulkObserver<Label extends string> {
    #private;
    /** Observes a value sooner or later, before the next {@link flush} has ended. */
    observe(histogram: Labelled<Label>, value: number): void;
    /** Makes what was put off: to be called before histograms are read. */
    flush(): void;
}
export {};
//# sourceMappingURL=bulk-observer.d.ts.map