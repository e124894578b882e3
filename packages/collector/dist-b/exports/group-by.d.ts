/** Items by what they have in common, in the order in which they come. */
export declare function groupBy<Item>(items: readonly Item[], groupOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]>;
//# sourceMappingURL=group-by.d.ts.map