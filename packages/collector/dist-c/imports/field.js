/** A copy of a record in which a field, `name.vi`, has another value; undefined takes it away. */
export function withField(record, path, value) {
    const [first = '', ...rest] = path.split('.');
    const inner = rest.length === 0 ? value : innerWith(record[first], rest.join('.'), value);
    if (inner !== undefined)
        return { ...record, [first]: inner };
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== first));
}
/** An object that nothing is left of is taken away with its last field. */
function innerWith(object, path, value) {
    const changed = withField(isRecord(object) ? object : {}, path, value);
    return Object.keys(changed).length === 0 ? undefined : changed;
}
/** Whether something is an object with fields. */
export function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=field.js.map