import type { AdmittedRating } from '../store.ts';
/** The columns of `rating` that a new one fills. */
export declare const ratingColumns: string;
/** The same as a record of one JSON object, keys in hexadecimal digits. */
export declare const ratingRecord: string;
/** The columns out of such a record. */
export declare const recordColumns: string;
/** How many columns a new rating fills. */
export declare const COLUMNS: number;
/** The values of the columns, in their order. */
export declare function ratingValues(rating: AdmittedRating): readonly unknown[];
/** A rating as a JSON object; what is absent is null there. */
export declare function ratingObject(rating: AdmittedRating): object;
/** Sixteen bytes in hexadecimal digits; their order is that of the bytes. */
export declare function keyText(bytes: Uint8Array): string;
//# sourceMappingURL=rating-rows.d.ts.map