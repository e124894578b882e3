import { seriesText, seriesValues } from "../series.js";
import { COLUMNS, keyText, ratingColumns, ratingValues } from "./rating-rows.js";
/**
 * Stores ratings, their counts and their stars in a transaction, by statements that a distributed
 * engine takes apart by unit.
 *
 * @param ratings with different keys, in the order of unit and key
 * @returns those whose key was there before, of which nothing was stored
 */
export async function insertInTransaction(client, ratings) {
    const { rows } = await client.query(`INSERT INTO rating (${ratingColumns}) VALUES ${placeholders(ratings.length, COLUMNS)}
     ON CONFLICT (unit, key) DO NOTHING RETURNING unit, key`, ratings.flatMap(ratingValues));
    const storedKeys = new Set(rows.map(({ unit, key }) => `${unit}/${keyText(key)}`));
    const isStored = ({ unit, key }) => storedKeys.has(`${unit}/${keyText(key)}`);
    const stored = ratings.filter(isStored);
    await countReceived(client, stored);
    await countStars(client, stored);
    return new Set(ratings.filter((rating) => !isStored(rating)));
}
/** Counts ratings as received, those that are held left out; `change` is what each adds. */
export async function countReceived(client, ratings, change = 1) {
    const rows = summed(ratings.filter(({ hold }) => !hold), { textOf: seriesText, valuesOf: seriesValues, change });
    if (rows.length === 0)
        return;
    await client.query(`INSERT INTO received (unit, survey, version, series, n)
     VALUES ${placeholders(rows.length, 5)}
     ON CONFLICT (unit, survey, version, series) DO UPDATE SET n = received.n + excluded.n`, rows.flat());
}
/** Counts the stars of ratings; `change` is what each adds. */
export async function countStars(client, ratings, change = 1) {
    const starred = ratings.flatMap(({ unit, article, stars }) => article !== undefined && stars ? [[unit, article, stars.value]] : []);
    const rows = summed(starred, { textOf: String, valuesOf: (values) => values, change });
    if (rows.length === 0)
        return;
    await client.query(`INSERT INTO article_stars (unit, article, value, n) VALUES ${placeholders(rows.length, 4)}
     ON CONFLICT (unit, article, value) DO UPDATE SET n = article_stars.n + excluded.n`, rows.flat());
}
/** One row for each kind of item, with its sum at the end, in an order that is always the same. */
function summed(items, { textOf, valuesOf, change }) {
    const sums = new Map();
    for (const item of items) {
        const text = textOf(item);
        sums.set(text, { item, n: (sums.get(text)?.n ?? 0) + change });
    }
    return Array.from(sums)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { item, n }]) => [...valuesOf(item), n]);
}
function placeholders(rows, columns) {
    return Array.from({ length: rows }, (_, row) => {
        const numbers = Array.from({ length: columns }, (__, column) => row * columns + column + 1);
        return `(${numbers.map((number) => `$${String(number)}`).join(', ')})`;
    }).join(', ');
}
//# sourceMappingURL=portable-insert.js.map