/** How many ratings one network may send; 0 is any number. */
export interface LimitSettings {
    /** A minute, for one unit. */
    readonly perUnit: number;
    /** A minute, for all units together. */
    readonly perNetwork: number;
    /** In ten minutes, for one unit: those of a larger burst are held. */
    readonly burst: number;
}
/**
 * Two a second for one unit are more than its whole office gives at the busiest hour; twenty for
 * all units leave room for a province whose offices reach the internet through one address. What a
 * minute may bring once is a burst when ten minutes bring no more.
 */
export declare const defaultLimits: LimitSettings;
//# sourceMappingURL=limit-settings.d.ts.map