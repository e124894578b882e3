/** Why a database that a newer program wrote is left alone. */
export declare function newerSchema(version: number, known: number): Error;
//# sourceMappingURL=schema-version.d.ts.map