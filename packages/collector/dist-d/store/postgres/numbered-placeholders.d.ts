/** Writes `?` as `$1`, `$2` and so on; what stands in quotes stays as it is. */
export declare function numberedPlaceholders(sql: string): string;
//# sourceMappingURL=numbered-placeholders.d.ts.map