/** Ends of an interval of a share, each from 0 to 1. */
export interface Interval {
    readonly low: number;
    readonly high: number;
}
/**
 * The 95 % Wilson interval of `successes` among `n`. Unlike the textbook p ± 1.96·s it keeps its
 * promise for small n and for shares near 0 and 1.
 *
 * @throws RangeError when n is not positive or successes lie outside 0 to n
 */
export declare function wilsonInterval(successes: number, n: number): Interval;
//# sourceMappingURL=wilson.d.ts.map