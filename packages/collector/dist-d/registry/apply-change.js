import { keyOf, registryLists } from "./record-key.js";
/**
 * The registry as it is after a change. A version of a survey that is there already stays as it
 * is; whoever makes the change refuses that before.
 */
export function applyChange(data, { put = {}, remove = {} }) {
    const lists = registryLists.map((list) => {
        const removed = new Set(list === 'surveys' ? [] : remove[list]);
        const kept = new Map(data[list].filter(({ id }) => !removed.has(id)).map((record) => [keyOf(record), record]));
        for (const record of put[list] ?? []) {
            if (list !== 'surveys' || !kept.has(keyOf(record)))
                kept.set(keyOf(record), record);
        }
        return [list, Array.from(kept.values())];
    });
    // Each list got back what it held, which its type cannot say.
    return Object.fromEntries(lists);
}
//# sourceMappingURL=apply-change.js.map