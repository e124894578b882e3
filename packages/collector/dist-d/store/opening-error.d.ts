/** Why the embedded store cannot be opened; for a damaged file, with what to do. */
export declare function openingError(path: string, error: unknown): Error;
//# sourceMappingURL=opening-error.d.ts.map