/**
 * The stylesheet of the form pages. Lengths are in rem and widths are asked of the container, so
 * that the page follows the reader's text size.
 */
export declare const rateFormStyles: string;
//# sourceMappingURL=styles.d.ts.map