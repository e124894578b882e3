import { wilsonInterval } from "../figures/wilson.js";
/**
 * Units where the share of those who were not satisfied is above a limit, the largest first. Only
 * what is published counts, and only where shares are shown at all: at least thirty answers.
 *
 * @param limit whole per cent
 */
export function findAlerts(rows, limit) {
    return rows
        .flatMap((row) => alertOf(row) ?? [])
        .filter(({ dissatisfied }) => dissatisfied.percent > limit)
        .sort((a, b) => b.dissatisfied.percent - a.dissatisfied.percent || (a.unit < b.unit ? -1 : 1));
}
function alertOf({ unit, survey, summary }) {
    const { shares, distribution, closedThrough } = summary;
    if (shares === null || distribution === null || closedThrough === null)
        return undefined;
    const n = answersOf(distribution);
    return {
        unit: unit.id,
        name: unit.name,
        survey: survey.id,
        surveyVersion: survey.version,
        series: summary.series,
        n,
        dissatisfied: shareOf(answersOf(belowMiddle(distribution)), n),
        closedThrough,
    };
}
/** The levels below the middle of the scale: of five the two worst, of three the worst. */
function belowMiddle(distribution) {
    const values = distribution.map(({ value }) => Number(value));
    const middle = (Math.min(...values) + Math.max(...values)) / 2;
    return distribution.filter(({ value }) => Number(value) < middle);
}
const answersOf = (distribution) => distribution.reduce((sum, { count }) => sum + count, 0);
function shareOf(count, n) {
    const { low, high } = wilsonInterval(count, n);
    const percent = (share) => Math.round(share * 100);
    return { percent: percent(count / n), interval: { low: percent(low), high: percent(high) } };
}
//# sourceMappingURL=find-alerts.js.map