import { headlineQuestion } from '@vhcs/contract';
import { addTallies } from "../store/tally.js";
import { stepIds, stepsBetween } from "./steps.js";
import { answersTo, MINIMUM_SHOWN, questionFigures } from "./summary.js";
import { visiblePeriods } from "./visible-periods.js";
/**
 * Every step from the first published one to the last, in order. A step is held to the limits of a
 * summary of the same period, by its ratings and again by the answers to the headline question.
 */
export function trendOf({ survey, history, step }) {
    const [first, last] = [history[0], history.at(-1)];
    if (!first || !last)
        return [];
    const tallies = talliesBy(step, history);
    const shownCounts = periodsShown(history, ({ n }) => n);
    const shares = headlineShares(survey, history);
    return stepsBetween(first.month, last.month, step).map((period) => {
        const tally = tallies.get(period);
        return tally && shownCounts.has(period)
            ? { period, n: tally.n, shares: shares(period, tally) }
            : { period, n: null, shares: null };
    });
}
function talliesBy(step, history) {
    const tallies = new Map();
    for (const { month, tally } of history) {
        const id = stepIds[step](month);
        tallies.set(id, addTallies(tallies.get(id), tally));
    }
    return tallies;
}
function periodsShown(history, count) {
    const counts = history.map(({ month, tally }) => ({ month, n: count(tally) }));
    return visiblePeriods(counts, MINIMUM_SHOWN);
}
/** Gives the shares of the headline question in a period, null where they may not be shown. */
function headlineShares(survey, history) {
    const headline = headlineQuestion(survey);
    if (!headline)
        return () => null;
    const shown = periodsShown(history, (tally) => answersTo(survey, headline, tally));
    return (period, tally) => shown.has(period) ? questionFigures(survey, headline, tally).shares : null;
}
//# sourceMappingURL=trend.js.map