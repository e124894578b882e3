/** Version of this package, as `package.json` has it; the app cannot read files. */
export declare const collectorVersion = "1.0.0";
//# sourceMappingURL=version.d.ts.map