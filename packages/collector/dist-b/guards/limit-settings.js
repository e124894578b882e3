/**
 * Two a second for one unit are more than its whole office gives at the busiest hour; twenty for
 * all units leave room for a province whose offices reach the internet through one address. What a
 * minute may bring once is a burst when ten minutes bring no more.
 */
export const defaultLimits = { perUnit: 120, perNetwork: 1_200, burst: 120 };
//# sourceMappingURL=limit-settings.js.map