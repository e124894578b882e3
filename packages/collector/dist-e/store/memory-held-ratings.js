import { holdReasons, } from "./held-ratings.js";
import { isCounted, keyText } from "./memory-records.js";
import { seriesOf, seriesText } from "./series.js";
/** What is held in a store in memory. */
export class MemoryHeldRatings {
    #ratings;
    #series;
    constructor(ratings, series) {
        this.#ratings = ratings;
        this.#series = series;
    }
    hold({ series, keys, reason }) {
        const open = this.#series.get(seriesText(series))?.open ?? new Set();
        const held = keys
            .map((key) => this.#ratings.get(keyText(key)))
            .filter((kept) => kept !== undefined)
            .filter((kept) => open.has(kept) && isCounted(kept));
        for (const kept of held)
            kept.excluded = reason;
        return Promise.resolve(held.length);
    }
    waiting() {
        const counts = new Map();
        for (const { rating, excluded } of this.#ratings.values()) {
            if (!isHoldReason(excluded))
                continue;
            const group = { ...seriesOf(rating), day: rating.day, reason: excluded };
            const name = groupText(group);
            counts.set(name, { ...group, n: (counts.get(name)?.n ?? 0) + 1 });
        }
        const inOrder = Array.from(counts).sort(([one], [other]) => (one < other ? -1 : 1));
        return Promise.resolve(inOrder.map(([, count]) => count));
    }
    release(group, starQuestion = '') {
        const released = this.#of(group);
        for (const kept of released) {
            const value = kept.rating.answers[starQuestion];
            if (typeof value === 'number')
                kept.stars = { question: starQuestion, value };
            delete kept.excluded;
            this.#series.get(seriesText(group))?.open.add(kept);
        }
        return Promise.resolve(released.length);
    }
    reject(group) {
        const rejected = this.#of(group);
        for (const kept of rejected)
            kept.excluded = `${group.reason}-rejected`;
        return Promise.resolve(rejected.length);
    }
    #of(group) {
        return Array.from(this.#ratings.values()).filter(({ rating, excluded }) => isHoldReason(excluded) &&
            groupText({ ...seriesOf(rating), day: rating.day, reason: excluded }) === groupText(group));
    }
}
function isHoldReason(excluded) {
    return holdReasons.some((reason) => reason === excluded);
}
const groupText = (group) => `${seriesText(group)}/${group.day}/${group.reason}`;
//# sourceMappingURL=memory-held-ratings.js.map