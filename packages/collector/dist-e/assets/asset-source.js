/** A source without files. */
export const noAssets = { find: () => Promise.resolve(undefined) };
//# sourceMappingURL=asset-source.js.map