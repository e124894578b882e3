import { localDateAt } from '@vhcs/contract';
import type { CommentRecord } from '../store/comments.ts';
import { openSeries, ratingOf, type TestApp } from './test-app.ts';

const DAY_MS = 86_400_000;

/**
 * Sends ten ratings, the first of them with these comments, and closes their batch on the next day,
 * which is today from then on. Gives the comments in the order of the texts.
 */
export async function leaveComments(
  app: TestApp,
  ...texts: readonly string[]
): Promise<readonly CommentRecord[]> {
  for (let index = 0; index < 10; index += 1) {
    const comment = texts[index];
    await app.post(ratingOf(comment === undefined ? {} : { comment }));
  }
  app.now += DAY_MS;
  await app.store.closeBatches(localDateAt(app.now), 10);
  const left = await app.store.comments.list({ unit: openSeries.unit, limit: 100 });
  return [...left].sort((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text));
}
