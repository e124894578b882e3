import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { AdmittedRating } from '../store.ts';
import { insertInTransaction } from './portable-insert.ts';
import { inUndoneTransaction } from './postgres-connection.ts';

/** Text that PostgreSQL keeps in its row; a longer one it shortens, or puts into a table beside. */
const ROW_BYTES = 1_800;

/**
 * What is kept of ratings that could not be stored, to try it later: where they belong and how
 * large they are, and nothing of what their visitors said.
 */
export function outlinesOf(ratings: readonly AdmittedRating[]): readonly AdmittedRating[] {
  return ratings.flatMap(outlinesOfOne);
}

/**
 * Stores ratings and undoes it: the same tables, pages and indexes are met as by those that failed.
 *
 * @throws what PostgreSQL has thrown
 */
export async function tryStoring(
  pool: pg.Pool,
  outlines: readonly AdmittedRating[],
): Promise<void> {
  await inUndoneTransaction(pool, (client) => insertInTransaction(client, outlines));
  // Only a commit has the database write its log, which holds what was undone too.
  await pool.query('UPDATE schema_version SET version = version');
}

/** One that lies in its row; of a large one, which may have been shortened to fit there, a second that does not. */
function outlinesOfOne(rating: AdmittedRating): readonly AdmittedRating[] {
  const { unit, survey, surveyVersion, series, key, digest, day, channel, language } = rating;
  const place = { unit, survey, surveyVersion, series, day, channel, language };
  const bytes = Buffer.byteLength(JSON.stringify(rating.answers) + (rating.comment ?? ''));
  const inRow = {
    ...place,
    key,
    digest,
    answers: {},
    comment: fillerOf(Math.min(bytes, ROW_BYTES)),
  };
  if (bytes <= ROW_BYTES) return [inRow];
  return [inRow, { ...inRow, key: randomBytes(key.length), comment: fillerOf(bytes) }];
}

/** Text that compression does not shorten. */
const fillerOf = (bytes: number): string => randomBytes(bytes).toString('base64').slice(0, bytes);
