/** The stylesheet of the pages about units, in the look of the rating form. */
export declare const pageStyles: string;
//# sourceMappingURL=styles.d.ts.map