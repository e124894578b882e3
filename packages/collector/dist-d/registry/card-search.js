import { foldForSearch } from '@vhcs/contract';
import { unitSchema } from '@vhcs/contract/schemas';
import { matchWords, wordsOf } from "./searched-words.js";
/** Prepares cards for being searched; pages keep the order in which they are given. */
export function createCardSearch(cards) {
    const entries = cards.map(entryOf);
    const positions = new Map(cards.map(({ id }, position) => [id, position]));
    const facets = facetsOf(entries);
    return ({ limit, after, ...wanted }) => {
        const last = after === undefined ? -1 : positions.get(after);
        if (last === undefined)
            return undefined;
        const matching = entries.filter(matcherOf(wanted));
        const ahead = matching.filter(({ position }) => position > last);
        const items = ahead.slice(0, limit).map(({ card }) => card);
        const nextCursor = ahead.length > limit ? (items.at(-1)?.id ?? null) : null;
        return { items, total: matching.length, nextCursor, facets };
    };
}
function entryOf(card, position) {
    const { unitRecord, headline, practices } = card;
    const texts = [
        ...Object.values(unitRecord.name),
        unitRecord.shortName,
        ...Object.values(headline ?? {}),
        ...practices,
    ];
    return { card, position, hasWords: matchWords(texts) };
}
function matcherOf({ words = '', province, level, model, }) {
    const starts = wordsOf(words);
    const folded = province === undefined ? undefined : foldForSearch(province);
    return (entry) => (level === undefined || entry.card.unitRecord.level === level) &&
        (model === undefined || entry.card.badges.includes(model)) &&
        (folded === undefined || foldForSearch(entry.card.unitRecord.province ?? '') === folded) &&
        entry.hasWords(starts);
}
function facetsOf(entries) {
    const levels = new Set(entries.map(({ card }) => card.unitRecord.level));
    const provinces = entries.flatMap(({ card }) => card.unitRecord.province ?? []);
    const badges = entries.flatMap(({ card }) => card.badgeRecords);
    return {
        provinces: Array.from(new Map(provinces.map((name) => [foldForSearch(name), name])).values())
            // The alphabet of Vietnamese, in which Đ follows D.
            .sort((a, b) => a.localeCompare(b, 'vi')),
        levels: unitSchema.shape.level.options.filter((level) => levels.has(level)),
        models: Array.from(new Map(badges.map(({ id, name }) => [id, { id, name }])).values()),
    };
}
//# sourceMappingURL=card-search.js.map