/**
 * JSON in the one form that is signed: no white space, and the fields of every object in the order
 * of their names (RFC 8785, for values without fractions).
 */
export function canonicalJson(value) {
    return JSON.stringify(value, (_, inner) => (isRecord(inner) ? sorted(inner) : inner));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
//# sourceMappingURL=canonical-json.js.map