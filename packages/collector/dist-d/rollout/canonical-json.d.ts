/**
 * JSON in the one form that is signed: no white space, and the fields of every object in the order
 * of their names (RFC 8785, for values without fractions).
 */
export declare function canonicalJson(value: unknown): string;
//# sourceMappingURL=canonical-json.d.ts.map