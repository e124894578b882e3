import { checkRating } from "./check-rating.js";
import { memoryAreas } from "./memory-areas.js";
import { MemoryHeldRatings } from "./memory-held-ratings.js";
import { isCounted, keyText } from "./memory-records.js";
import { seriesOf, seriesText } from "./series.js";
import { StoreUnavailableError, } from "./store.js";
import { addTallies, tallyOf } from "./tally.js";
/**
 * A store that forgets everything with its process: for tests, and for the collector's app inside
 * a browser. Web standards only.
 */
export function createMemoryStore() {
    const ratings = new MemoryRatings((...left) => {
        areas.comments.leave(...left);
    });
    const areas = memoryAreas(() => ratings.ready(), ratings);
    return Object.assign(ratings, areas);
}
class MemoryRatings {
    #ratings = new Map();
    #series = new Map();
    #leave;
    held = new MemoryHeldRatings(this.#ratings, this.#series);
    #closings = 0;
    #isClosed = false;
    /** @param leave takes the comments of a batch that was closed */
    constructor(leave) {
        this.#leave = leave;
    }
    get closings() {
        return this.#closings;
    }
    async save(rating) {
        await this.ready();
        checkRating(rating);
        const earlier = this.#ratings.get(keyText(rating.key));
        if (earlier)
            return again(earlier.rating, rating);
        const record = this.#record(rating);
        if (rating.replaces && !this.#exclude(record, rating.replaces)) {
            return { kind: 'not-replaceable' };
        }
        const kept = {
            rating,
            stars: rating.stars,
            ...(rating.hold && { excluded: rating.hold }),
        };
        this.#ratings.set(keyText(rating.key), kept);
        record.open.add(kept);
        return { kind: 'stored' };
    }
    async received(series) {
        await this.ready();
        const record = this.#series.get(seriesText(series));
        if (!record)
            return 0;
        return (record.all?.n ?? 0) + Array.from(record.open).filter(isCounted).length;
    }
    async published(series, months) {
        await this.ready();
        const record = this.#series.get(seriesText(series));
        if (!months)
            return record?.all;
        let sum;
        for (const [month, tally] of record?.months ?? []) {
            if (months.from <= month && month <= months.to)
                sum = addTallies(sum, tally);
        }
        return sum;
    }
    async publishedByMonth(series) {
        await this.ready();
        const months = this.#series.get(seriesText(series))?.months ?? new Map();
        return Array.from(months, ([month, tally]) => ({ month, tally })).sort((a, b) => a.month < b.month ? -1 : 1);
    }
    async histories() {
        await this.ready();
        const published = Array.from(this.#series.values(), ({ key }) => key).sort((a, b) => seriesText(a) < seriesText(b) ? -1 : 1);
        const histories = published.map(async (key) => ({
            ...key,
            months: await this.publishedByMonth(key),
        }));
        return (await Promise.all(histories)).filter(({ months }) => months.length > 0);
    }
    async excluded(before) {
        await this.ready();
        const counts = new Map();
        for (const kept of this.#ratings.values()) {
            const { rating, excluded: reason } = kept;
            const isOpen = this.#series.get(seriesText(rating))?.open.has(kept) === true;
            if (reason === undefined || isOpen || rating.day >= before)
                continue;
            const text = `${rating.unit}/${reason}`;
            counts.set(text, { unit: rating.unit, reason, n: (counts.get(text)?.n ?? 0) + 1 });
        }
        return Array.from(counts)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, count]) => count);
    }
    async articleStars(article) {
        await this.ready();
        const counts = new Map();
        for (const kept of this.#ratings.values()) {
            const { stars } = kept;
            if (!stars || kept.rating.article !== article || !isCounted(kept))
                continue;
            counts.set(stars.value, (counts.get(stars.value) ?? 0) + 1);
        }
        return counts;
    }
    async closeBatches(today, minimum) {
        await this.ready();
        this.#closings += 1;
        return Array.from(this.#series.values()).flatMap((record) => {
            const batch = close(record, { today, minimum, leave: this.#leave });
            return batch ? [batch] : [];
        });
    }
    ready() {
        return this.#isClosed
            ? Promise.reject(new StoreUnavailableError('The memory store was closed.'))
            : Promise.resolve();
    }
    close() {
        this.#isClosed = true;
        return Promise.resolve();
    }
    #record(rating) {
        const text = seriesText(rating);
        const record = this.#series.get(text) ?? {
            key: seriesOf(rating),
            open: new Set(),
            months: new Map(),
        };
        this.#series.set(text, record);
        return record;
    }
    #exclude(record, key) {
        const earlier = this.#ratings.get(keyText(key));
        if (!earlier || !record.open.has(earlier) || !isCounted(earlier))
            return false;
        earlier.excluded = 'replaced';
        return true;
    }
}
function close(record, { today, minimum, leave: leaveComments }) {
    const before = Array.from(record.open).filter(({ rating }) => rating.day < today);
    leave(record, before.filter((kept) => !isCounted(kept)));
    const counted = before.filter(isCounted);
    const tally = tallyOf(counted.map(({ rating }) => rating));
    const closedToday = record.closedOn !== undefined && record.closedOn >= today;
    if (!tally || tally.n < minimum || closedToday)
        return undefined;
    leave(record, counted);
    publish(record, tally);
    leaveComments(record.key.unit, today, counted.flatMap(({ rating }) => rating.comment ?? []));
    record.closedOn = today;
    return { ...record.key, n: tally.n, through: tally.closedThrough };
}
function leave({ open }, ratings) {
    for (const rating of ratings)
        open.delete(rating);
}
function publish(record, tally) {
    const month = tally.closedThrough.slice(0, 7);
    record.months.set(month, addTallies(record.months.get(month), tally));
    record.all = addTallies(record.all, tally);
}
function again(earlier, { digest }) {
    const isSame = keyText(earlier.digest) === keyText(digest);
    return isSame ? { kind: 'replayed', day: earlier.day } : { kind: 'key-reused' };
}
//# sourceMappingURL=memory.js.map