import type pg from 'pg';
import { seriesText, seriesValues } from '../series.ts';
import type { AdmittedRating, HoldReason, SeriesKey } from '../store.ts';
import { ratingColumns } from '../rating-form.ts';
import { COLUMNS, placeText, ratingValues } from './rating-rows.ts';

/**
 * Stores ratings, their counts and their stars in a transaction, by statements that a distributed
 * engine takes apart by unit.
 *
 * @param ratings with different keys
 * @returns those whose key was there before, of which nothing was stored
 */
export async function insertInTransaction(
  client: pg.ClientBase,
  ratings: readonly AdmittedRating[],
): Promise<ReadonlySet<AdmittedRating>> {
  const { rows } = await client.query<{ readonly unit: string; readonly key: Buffer }>(
    `INSERT INTO rating (${ratingColumns}) VALUES ${placeholders(ratings.length, COLUMNS)}
     ON CONFLICT (unit, key) DO NOTHING RETURNING unit, key`,
    inOrder(ratings).flatMap(ratingValues),
  );
  const places = new Set(rows.map(placeText));
  const isStored = (rating: AdmittedRating): boolean => places.has(placeText(rating));
  const stored = ratings.filter(isStored);
  await countReceived(client, stored);
  await countStars(client, stored);
  return new Set(ratings.filter((rating) => !isStored(rating)));
}

/** By unit and key, so that no two batches lock crosswise. */
function inOrder(ratings: readonly AdmittedRating[]): readonly AdmittedRating[] {
  const places = new Map(ratings.map((rating) => [rating, placeText(rating)]));
  return ratings.toSorted((one, other) =>
    (places.get(one) ?? '') < (places.get(other) ?? '') ? -1 : 1,
  );
}

/** Counts ratings as received, those that are held left out; `change` is what each adds. */
export async function countReceived(
  client: pg.ClientBase,
  ratings: readonly CountedInSeries[],
  change = 1,
): Promise<void> {
  const rows = summed(
    ratings.filter(({ hold }) => !hold),
    { textOf: seriesText, valuesOf: seriesValues, change },
  );
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO received (unit, survey, version, series, n)
     VALUES ${placeholders(rows.length, 5)}
     ON CONFLICT (unit, survey, version, series) DO UPDATE SET n = received.n + excluded.n`,
    rows.flat(),
  );
}

/** Counts the stars of ratings; `change` is what each adds. */
export async function countStars(
  client: pg.ClientBase,
  ratings: readonly Pick<AdmittedRating, 'unit' | 'article' | 'stars'>[],
  change = 1,
): Promise<void> {
  const starred = ratings.flatMap(({ unit, article, stars }) =>
    article !== undefined && stars ? [[unit, article, stars.value] as const] : [],
  );
  const rows = summed(starred, { textOf: String, valuesOf: (values) => values, change });
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO article_stars (unit, article, value, n) VALUES ${placeholders(rows.length, 4)}
     ON CONFLICT (unit, article, value) DO UPDATE SET n = article_stars.n + excluded.n`,
    rows.flat(),
  );
}

interface CountedInSeries extends SeriesKey {
  readonly hold?: HoldReason | undefined;
}

interface Summing<Item> {
  readonly textOf: (item: Item) => string;
  readonly valuesOf: (item: Item) => readonly unknown[];
  readonly change: number;
}

/** One row for each kind of item, with its sum at the end, in an order that is always the same. */
function summed<Item>(
  items: readonly Item[],
  { textOf, valuesOf, change }: Summing<Item>,
): readonly (readonly unknown[])[] {
  const sums = new Map<string, { readonly item: Item; readonly n: number }>();
  for (const item of items) {
    const text = textOf(item);
    sums.set(text, { item, n: (sums.get(text)?.n ?? 0) + change });
  }
  return Array.from(sums)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { item, n }]) => [...valuesOf(item), n]);
}

function placeholders(rows: number, columns: number): string {
  return Array.from({ length: rows }, (_, row) => {
    const numbers = Array.from({ length: columns }, (__, column) => row * columns + column + 1);
    return `(${numbers.map((number) => `$${String(number)}`).join(', ')})`;
  }).join(', ');
}
