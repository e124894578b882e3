/** Months that are looked back on. */
const MONTHS = 12;
const WORKING_DAYS_PER_MONTH = 22;
/** What one network may give in a day, in tenths of what it may give in ten minutes. */
const DAY_PER_WINDOW = 2.5;
/** A day's ratings are no burst below so many usual ones. */
const USUAL_DAYS = 3;
/** Ten minutes at the busiest hour, as part of a usual day. */
const BUSIEST_PART = 1 / 8;
/**
 * Beyond how many ratings of one network a series has a burst: the setting, or more where the unit
 * is used to more. What is usual is the median of its published months, which a flood of half a
 * year would have to be published to move. A kiosk is one device that sends what waited offline
 * all at once, so it has no shorter time than a day.
 */
export function burstThresholds({ months, limit, series }) {
    const usual = median(months.slice(-MONTHS).map(({ tally }) => tally.n)) / WORKING_DAYS_PER_MONTH;
    const perDay = Math.max(limit * DAY_PER_WINDOW, usual * USUAL_DAYS);
    const perTenMinutes = Math.max(limit, usual * BUSIEST_PART);
    return { perDay, perTenMinutes: series === 'kiosk' ? perDay : perTenMinutes };
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? 0) : upper;
    return (lower + upper) / 2;
}
//# sourceMappingURL=usual-day.js.map