import { wilsonInterval } from "../figures/wilson.js";
/**
 * Units that have shares, by the lower end of the 95 % Wilson interval of the satisfied: a raw mean
 * would put the smallest units first. One unit is clearly better than another only when their
 * intervals do not overlap.
 */
export function rankUnits(rows) {
    const measured = rows.flatMap((row) => {
        const { shares, distribution } = row.summary;
        return shares && distribution ? [{ row, shares, interval: satisfiedOf(distribution) }] : [];
    });
    return measured
        .toSorted((a, b) => b.interval.low - a.interval.low)
        .map(({ row, shares, interval }) => ({
        row,
        shares,
        best: 1 + measured.filter((other) => other.interval.low > interval.high).length,
        worst: measured.length - measured.filter((other) => other.interval.high < interval.low).length,
    }));
}
/** The two best levels together; of a scale of two, the best only, as in a summary. */
function satisfiedOf(distribution) {
    const counts = distribution
        .toSorted((a, b) => Number(b.value) - Number(a.value))
        .map(({ count }) => count);
    const n = counts.reduce((sum, count) => sum + count, 0);
    const best = counts.slice(0, counts.length > 2 ? 2 : 1);
    return wilsonInterval(best.reduce((sum, count) => sum + count, 0), n);
}
//# sourceMappingURL=ranking.js.map