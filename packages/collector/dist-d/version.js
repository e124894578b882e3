/** Version of this package, as `package.json` has it; the app cannot read files. */
export const collectorVersion = '1.0.0';
//# sourceMappingURL=version.js.map