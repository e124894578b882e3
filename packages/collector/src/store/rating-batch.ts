import { seriesValues } from './series.ts';
import type { SqliteValue } from './sqlite-driver.ts';
import type { AdmittedRating, GivenStars } from './store.ts';

const HASH_BYTES = 16;
const HASHES_PER_RATING = 2;

/** A value of a column that is no hash; only such cross to another thread cheaply. */
type PlainValue = string | number | null;

/**
 * Ratings as they cross to the thread that writes: one array of bytes and one flat list of values,
 * because copying objects and small arrays of bytes, one by one, costs more than storing them.
 */
export interface RatingBatch {
  readonly size: number;
  /** Key and digest of each rating, in turn. */
  readonly hashes: Uint8Array;
  /** The values of its other columns, `VALUES_PER_RATING` of each rating. */
  readonly values: readonly PlainValue[];
  /** By index: the stored key of the rating that one replaces. */
  readonly replaced: ReadonlyMap<number, Uint8Array>;
  /** By index: the stars of the rating's article. */
  readonly stars: ReadonlyMap<number, ArticleStars>;
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

const VALUES_PER_RATING = 13;
const SERIES_VALUES = 4;

/** Puts ratings into the form in which they cross. */
export function packRatings(ratings: readonly AdmittedRating[]): RatingBatch {
  const hashes = new Uint8Array(ratings.length * HASHES_PER_RATING * HASH_BYTES);
  const values: PlainValue[] = [];
  const replaced = new Map<number, Uint8Array>();
  const stars = new Map<number, ArticleStars>();
  ratings.forEach((rating, index) => {
    const at = index * HASHES_PER_RATING * HASH_BYTES;
    hashes.set(rating.key, at);
    hashes.set(rating.digest, at + HASH_BYTES);
    pushValues(values, rating);
    if (rating.replaces) replaced.set(index, rating.replaces);
    const { article } = rating;
    if (rating.stars && article !== undefined) stars.set(index, { ...rating.stars, article });
  });
  return { size: ratings.length, hashes, values, replaced, stars };
}

/** The rating at an index of a batch. */
export function rowAt({ hashes, values, replaced, stars }: RatingBatch, index: number): BatchRow {
  const at = index * HASHES_PER_RATING * HASH_BYTES;
  const key = hashes.subarray(at, at + HASH_BYTES);
  const digest = hashes.subarray(at + HASH_BYTES, at + HASHES_PER_RATING * HASH_BYTES);
  const plain = values.slice(index * VALUES_PER_RATING, (index + 1) * VALUES_PER_RATING);
  return {
    values: [key, digest, ...plain],
    series: plain.slice(0, SERIES_VALUES),
    key,
    digest,
    replaces: replaced.get(index),
    stars: stars.get(index),
  };
}

function pushValues(values: PlainValue[], rating: AdmittedRating): void {
  values.push(
    ...seriesValues(rating),
    rating.day,
    rating.channel,
    rating.language,
    rating.touchpoint ?? null,
    rating.service ?? null,
    rating.article ?? null,
    JSON.stringify(rating.answers),
    rating.comment ?? null,
    rating.hold ?? null,
  );
}
