import { findNodeAtLocation, getNodeValue, parseTree, } from 'jsonc-parser';
import { unreadable } from "./fault.js";
import { isRecord } from "./field.js";
/**
 * Reads the records of a JSON file: a list of them, a single one, or an object that has the list
 * under its name, as the whole registry has.
 *
 * @param names under which the list may stand
 */
export function recordsOfJson(text, names) {
    const errors = [];
    const root = parseTree(text, errors, { disallowComments: true });
    const lines = lineFinder(text);
    const [error] = errors;
    if (error || !root)
        return { records: [], faults: [notJson(error ? lines(error.offset) : null)] };
    return { records: nodesOf(root, names).map((node) => located(node, lines)), faults: [] };
}
function nodesOf(root, names) {
    const list = names
        .map((name) => findNodeAtLocation(root, [name]))
        .find((node) => node?.type === 'array');
    const held = list ?? root;
    return held.type === 'array' ? (held.children ?? []) : [held];
}
function located(node, lines) {
    return {
        value: getNodeValue(node),
        where: (path) => {
            const [found, isField] = nodeAt(node, path);
            const value = getNodeValue(found);
            return {
                line: lines(found.offset),
                column: path.length === 0 ? null : path.join('.'),
                value: isField ? written(value) : null,
            };
        },
    };
}
/** A value as the file has it; null for an object, and for nothing. */
function written(value) {
    if (value === null || isRecord(value))
        return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** The field, or where it is missing the innermost one around it that is there. */
function nodeAt(record, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = findNodeAtLocation(record, path.slice(0, length));
        if (node)
            return [node, length === path.length];
    }
    return [record, path.length === 0];
}
/** Tells the line of an offset, by a list that is made once. */
function lineFinder(text) {
    const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
function notJson(line) {
    const accepted = {
        vi: 'tệp JSON đúng cú pháp: một danh sách bản ghi',
        en: 'a well-formed JSON file: a list of records',
    };
    return { ...unreadable(notWellFormed, accepted), line };
}
const notWellFormed = { vi: 'JSON sai cú pháp', en: 'it is not well-formed JSON' };
//# sourceMappingURL=json-records.js.map