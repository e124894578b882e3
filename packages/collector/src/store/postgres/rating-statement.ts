import { formColumns, formNames, formValues } from '../rating-form.ts';
import type { AdmittedRating } from '../store.ts';

const HASH_BYTES = 16;
const RATING_BYTES = 2 * HASH_BYTES;

/**
 * Ratings as the parameters of one statement, which are dear to write and to read as JSON: so what
 * many ratings have in common is in it once, and their hashes are bytes.
 */
export interface StatementValues {
  /** An array in JSON: what ratings have in common, each as an object by column. */
  readonly forms: string;
  /** Key and digest of each rating, in turn. */
  readonly hashes: Buffer;
  /** An array literal: the number of each rating's form, from 1. */
  readonly formNumbers: string;
  /** An array in JSON of what few ratings have, each with the rating's place, from 1. */
  readonly extras: string;
}

const hashAt = (start: number): string =>
  `substring($2::bytea FROM ((place - 1) * ${String(RATING_BYTES)} + ${String(start)})::int FOR ${String(HASH_BYTES)})`;

/**
 * The rows of ratings out of the parameters `$1` to `$4`, which are {@link StatementValues} in their
 * order: their columns, their place from 1, and `stars`.
 */
export const givenRatings = `
  SELECT form.*, place, extra.comment, extra.excluded, extra.stars,
    ${hashAt(1)} AS key,
    ${hashAt(1 + HASH_BYTES)} AS digest
  FROM unnest($3::int[]) WITH ORDINALITY AS rating (number, place)
  JOIN ROWS FROM (json_to_recordset($1::json) AS (${typed(formColumns)}))
    WITH ORDINALITY AS form (${formNames.join(', ')}, number) USING (number)
  LEFT JOIN json_to_recordset($4::json)
    AS extra (place bigint, comment text, excluded text, stars bigint) USING (place)`;

/** Writes ratings as parameters; remembers what ratings with the same `form` have in common. */
export class StatementWriter {
  readonly #texts = new WeakMap<object, string>();

  write(ratings: readonly AdmittedRating[]): StatementValues {
    const numbers = new Map<string, number>();
    const formNumbers: number[] = [];
    const hashes = Buffer.allocUnsafe(ratings.length * RATING_BYTES);
    const extras: object[] = [];
    ratings.forEach((rating, index) => {
      const at = index * RATING_BYTES;
      hashes.set(rating.key, at);
      hashes.set(rating.digest, at + HASH_BYTES);
      formNumbers.push(numberOf(this.#textOf(rating), numbers));
      const { comment, hold: excluded, stars } = rating;
      if (comment === undefined && excluded === undefined && !stars) return;
      extras.push({ place: index + 1, comment, excluded, stars: stars?.value });
    });
    return {
      forms: `[${[...numbers.keys()].join()}]`,
      hashes,
      formNumbers: `{${formNumbers.join()}}`,
      extras: JSON.stringify(extras),
    };
  }

  #textOf(rating: AdmittedRating): string {
    const { form } = rating;
    const known = form && this.#texts.get(form);
    if (known !== undefined) return known;
    const values = formValues(rating);
    const text = JSON.stringify(
      Object.fromEntries(formNames.map((name, index) => [name, values[index]])),
    );
    if (form) this.#texts.set(form, text);
    return text;
  }
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size + 1);
  return numbers.size;
}

function typed(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ');
}
