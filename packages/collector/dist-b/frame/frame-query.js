import { frameElements } from "./frame-elements.js";
/** Names the origin of the page around, where that page sends no referrer. */
const ORIGIN = 'origin';
/**
 * Reads the query of a frame's address: attributes of the element and the origin of the page
 * around, nothing else.
 */
export function readFrameQuery(element, parameters, policy) {
    const accepted = new Map(Object.entries(frameElements[element]));
    const attributes = new Map();
    for (const [name, value] of parameters) {
        if (name === ORIGIN)
            continue;
        const attribute = accepted.get(name);
        if (!attribute)
            return { kind: 'unknown-attribute', name, accepted: [...accepted.keys()] };
        const read = attribute.schema.safeParse(value);
        if (!read.success)
            return { kind: 'bad-value', name, value, accepted: attribute.accepted };
        attributes.set(name, read.data);
    }
    const parent = parameters.get(ORIGIN);
    if (parent === null)
        return { kind: 'read', attributes };
    return policy.allows(parent)
        ? { kind: 'read', attributes, parent }
        : { kind: 'unknown-origin', origin: parent };
}
//# sourceMappingURL=frame-query.js.map