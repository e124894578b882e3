import type { SqliteValue } from './sqlite-driver.ts';
import type { AdmittedRating, GivenStars } from './store.ts';
/** A value of a column that is no hash; only such cross to another thread cheaply. */
type PlainValue = string | number | null;
/** What ratings have in common: the values from `unit` to `answers`, in the order of their columns. */
type FormValues = readonly PlainValue[];
/**
 * Ratings as they cross to the thread that writes: bytes and numbers, because copying objects and
 * texts, one by one, costs more than storing them. Most ratings are like an earlier one but for
 * their key, so what they have in common crosses once and is named by a number afterwards.
 */
export interface RatingBatch {
    readonly size: number;
    /** Key and digest of each rating, in turn. */
    readonly hashes: Uint8Array;
    /** The number of each rating's form. */
    readonly forms: Uint16Array;
    /** Forms that cross for the first time; they get the next numbers. */
    readonly newForms: readonly FormValues[];
    /** Whether every earlier form is forgotten and numbers begin at 0 again. */
    readonly isFresh: boolean;
    /** By index, and only of the few ratings that have them. */
    readonly extras: ReadonlyMap<number, RatingExtras> | undefined;
}
/** What few ratings have. */
export interface RatingExtras {
    readonly comment: string | null;
    readonly hold: string | null;
    /** The stored key of the rating that is replaced. */
    readonly replaces: Uint8Array | undefined;
    readonly stars: ArticleStars | undefined;
}
/** Stars and the article that they are given to. */
export interface ArticleStars extends GivenStars {
    readonly article: string;
}
/** One rating of a batch. */
export interface BatchRow {
    /** The values of `ratingColumns`, in their order. */
    readonly values: readonly SqliteValue[];
    /** Unit, survey, version and series alone. */
    readonly series: readonly SqliteValue[];
    readonly key: Uint8Array;
    readonly digest: Uint8Array;
    readonly replaces: Uint8Array | undefined;
    readonly stars: ArticleStars | undefined;
}
/** Puts ratings into the form in which they cross; every batch goes to the same unpacker, in order. */
export declare class RatingPacker {
    #private;
    pack(ratings: readonly AdmittedRating[]): RatingBatch;
}
/** Takes the ratings out again, on the other side. */
export declare class RatingUnpacker {
    #private;
    unpack({ size, hashes, forms, newForms, isFresh, extras }: RatingBatch): readonly BatchRow[];
}
export {};
//# sourceMappingURL=rating-batch.d.ts.map