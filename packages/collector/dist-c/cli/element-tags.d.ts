/** Every element that can be switched off. */
export declare const elementTags: readonly string[];
//# sourceMappingURL=element-tags.d.ts.map