import type { Answers } from '@vhcs/contract';
import type pg from 'pg';
import { seriesValues } from '../series.ts';
import type { AdmittedRating, SaveOutcome } from '../store.ts';
import { countReceived, countStars, insertInTransaction } from './portable-insert.ts';

/** Nobody reads what was taken back. A rating does not replace itself, though it is there by now. */
const replaceSql = `
  UPDATE rating SET excluded = 'replaced', comment = NULL
  WHERE unit = $1 AND survey = $2 AND version = $3 AND series = $4 AND key = $5 AND key <> $6
    AND excluded IS NULL AND batch IS NULL
  RETURNING article, answers`;

interface ReplacedRow {
  readonly article: string | null;
  /** JSON. */
  readonly answers: string;
}

/**
 * Stores a rating that replaces another, in the transaction of its caller.
 *
 * @returns undefined when its key was there before, and nothing was changed
 */
export async function saveReplacing(
  client: pg.ClientBase,
  rating: AdmittedRating,
): Promise<SaveOutcome | undefined> {
  await client.query('SAVEPOINT replacing');
  const known = await insertInTransaction(client, [rating]);
  if (known.size > 0) return undefined;
  const { rows } = await client.query<ReplacedRow>(replaceSql, [
    ...seriesValues(rating),
    rating.replaces,
    rating.key,
  ]);
  const [replaced] = rows;
  if (!replaced) {
    await client.query('ROLLBACK TO replacing');
    return { kind: 'not-replaceable' };
  }
  // What was replaced has counted, whatever becomes of its successor.
  await countReceived(client, [{ ...rating, hold: undefined }], -1);
  await countStars(client, starsOf(replaced, rating), -1);
  return { kind: 'stored' };
}

/** The stars that the earlier rating gave to the same question. */
function starsOf(
  { article, answers }: ReplacedRow,
  { unit, stars }: AdmittedRating,
): readonly Pick<AdmittedRating, 'unit' | 'article' | 'stars'>[] {
  const value = stars && (JSON.parse(answers) as Answers)[stars.question];
  if (article === null || !stars || typeof value !== 'number') return [];
  return [{ unit, article, stars: { ...stars, value } }];
}
