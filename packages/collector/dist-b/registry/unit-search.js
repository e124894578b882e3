import { matchWords, wordsOf } from "./searched-words.js";
/** Prepares units for being searched; pages keep the order in which they are given. */
export function createUnitSearch(units) {
    const entries = units.map((unit) => ({
        unit,
        hasWords: matchWords([...Object.values(unit.name), unit.shortName, unit.province]),
    }));
    const positions = new Map(units.map((unit, position) => [unit.id, position]));
    return ({ words = '', level, parent, limit, after }) => {
        const position = after === undefined ? -1 : positions.get(after);
        if (position === undefined)
            return undefined;
        const starts = wordsOf(words);
        const found = entries
            .slice(position + 1)
            .filter(({ unit }) => level === undefined || unit.level === level)
            .filter(({ unit }) => parent === undefined || unit.parent === parent)
            .filter(({ hasWords }) => hasWords(starts))
            .map(({ unit }) => unit);
        const items = found.slice(0, limit);
        const nextCursor = found.length > limit ? (items.at(-1)?.id ?? null) : null;
        return { items, nextCursor };
    };
}
//# sourceMappingURL=unit-search.js.map