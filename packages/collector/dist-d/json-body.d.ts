/**
 * Reads a body as JSON.
 *
 * @throws ProblemError `invalid-json`
 */
export declare function parseJson(body: string): unknown;
//# sourceMappingURL=json-body.d.ts.map