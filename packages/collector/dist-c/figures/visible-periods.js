import { stepIds } from "./steps.js";
/** From the longest period that can be asked for to the shortest; each lies within one before it. */
const LEVELS = [stepIds.all, stepIds.year, stepIds.half, stepIds.quarter, stepIds.month];
/**
 * The periods of which figures may be shown when every period can be asked for: years, halves,
 * quarters, months and `all`.
 *
 * A period with fewer than `minimum` answers is hidden. So that it cannot be found by subtracting
 * periods that are shown from a longer one, what remains of any shown period after the longest
 * periods shown inside it are taken away is nothing at all or at least `minimum` answers. Where it
 * would be less, one more period inside is hidden: the next after the hidden one, else the last
 * before it, down to a month that adds enough. Longer periods are never hidden for shorter ones,
 * and of what is hidden for protection the other months stay.
 *
 * The same counts always give the same periods. Over time it is the closed batches that keep a
 * figure from being found in what was added since.
 */
export function visiblePeriods(counts, minimum) {
    const steps = nest(counts, LEVELS);
    const shown = new Set();
    for (const step of steps)
        settle(step, minimum);
    for (const step of steps)
        collect(step, shown);
    return shown;
}
function nest(counts, [idOf, ...innerLevels]) {
    if (!idOf)
        return [];
    const groups = new Map();
    for (const count of counts) {
        const id = idOf(count.month);
        groups.set(id, [...(groups.get(id) ?? []), count]);
    }
    return Array.from(groups, ([id, group]) => {
        const n = group.reduce((sum, count) => sum + count.n, 0);
        return { id, n, inner: nest(group, innerLevels), isShown: false, loose: n };
    });
}
/** Decides whether a step is shown, those inside it first; a hidden one leaves all its answers. */
function settle(step, minimum) {
    const { inner, n } = step;
    for (const part of inner)
        settle(part, minimum);
    if (inner.length > 0)
        step.loose = looseWithin(inner);
    if (step.loose > 0 && step.loose < minimum) {
        const besides = neighbourOfHidden(inner);
        if (besides)
            step.loose += release(besides);
    }
    step.isShown = n >= minimum;
}
const looseWithin = (parts) => parts.reduce((sum, { isShown, loose }) => (isShown ? sum : sum + loose), 0);
/** The shown step to hide along with one that has too few answers. */
function neighbourOfHidden(parts) {
    const hidden = parts.findIndex(({ isShown, n }) => !isShown && n > 0);
    const isCandidate = ({ isShown }) => isShown;
    return parts.slice(hidden).find(isCandidate) ?? parts.findLast(isCandidate);
}
/** Hides a shown step, and inside it no more than needed to leave answers; says how many. */
function release(step) {
    step.isShown = false;
    if (step.loose > 0)
        return step.loose;
    const [first] = step.inner.filter(({ isShown }) => isShown);
    step.loose = first ? release(first) : 0;
    return step.loose;
}
function collect({ id, isShown, inner }, shown) {
    if (isShown)
        shown.add(id);
    for (const part of inner)
        collect(part, shown);
}
//# sourceMappingURL=visible-periods.js.map