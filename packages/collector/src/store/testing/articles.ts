import assert from 'node:assert/strict';
import type { AdmittedRating } from '../store.ts';
import { sampleBytes, sampleRating, saveAll } from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

const article = 'https://laichau.gov.vn/tin-tuc/1';

const stars = (index: number, value: number, changes: Partial<AdmittedRating> = {}) =>
  sampleRating(index, {
    article,
    answers: { stars: value },
    stars: { question: 'stars', value },
    ...changes,
  });

/** The stars of articles, which are counted as they come. */
export function articleCases(storeCase: StoreCase): void {
  storeCase('an article that nobody rated has no stars', async (store) => {
    assert.deepEqual(await store.articleStars(article), new Map());
  });

  storeCase('stars count as soon as they are stored', async (store) => {
    await saveAll(store, [stars(1, 5), stars(2, 5), stars(3, 2)]);

    assert.deepEqual(
      new Map([...(await store.articleStars(article))].sort()),
      new Map([
        [2, 1],
        [5, 2],
      ]),
    );
  });

  storeCase('each article has its own stars', async (store) => {
    await saveAll(store, [stars(1, 5), stars(2, 4, { article: `${article}0` })]);

    assert.deepEqual(await store.articleStars(article), new Map([[5, 1]]));
  });

  storeCase('a rating without stars counts for no article', async (store) => {
    await store.save(sampleRating(1, { article }));

    assert.deepEqual(await store.articleStars(article), new Map());
  });

  storeCase('a replay gives no more stars', async (store) => {
    await saveAll(store, [stars(1, 5), stars(1, 5)]);

    assert.deepEqual(await store.articleStars(article), new Map([[5, 1]]));
  });

  storeCase('a rating that replaces another takes its stars back', async (store) => {
    await store.save(stars(1, 5));

    await store.save(stars(2, 3, { replaces: sampleBytes(1) }));

    assert.deepEqual(await store.articleStars(article), new Map([[3, 1]]));
  });

  storeCase('stars stay when their batch is closed', async (store) => {
    await saveAll(
      store,
      Array.from({ length: 10 }, (_, index) => stars(index, 4)),
    );

    await store.closeBatches('2026-11-23', 10);

    assert.deepEqual(await store.articleStars(article), new Map([[4, 10]]));
  });
}
