import type pg from 'pg';
import type { AdmittedRating } from '../store.ts';
import { insertInTransaction } from './portable-insert.ts';
import { inUndoneTransaction } from './postgres-connection.ts';

/**
 * What is kept of ratings that could not be stored, to try it later: where they belong and how
 * large they are, and nothing of what their visitors said.
 */
export function outlinesOf(ratings: readonly AdmittedRating[]): readonly AdmittedRating[] {
  return ratings.map(outlineOf);
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
}

function outlineOf(rating: AdmittedRating): AdmittedRating {
  const { unit, survey, surveyVersion, series, key, digest, day, channel, language } = rating;
  const said = JSON.stringify(rating.answers) + (rating.comment ?? '');
  return {
    ...{ unit, survey, surveyVersion, series, key, digest, day, channel, language },
    answers: {},
    comment: 'x'.repeat(Buffer.byteLength(said)),
  };
}
