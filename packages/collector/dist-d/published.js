import { taggedJson } from "./replies.js";
const bodies = new WeakMap();
/** JSON of a record of the registry, made once, since records never change. */
export function publishedRecord(record) {
    const known = bodies.get(record);
    if (known)
        return known;
    const made = taggedJson(record);
    bodies.set(record, made);
    return made;
}
//# sourceMappingURL=published.js.map