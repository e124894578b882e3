import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packRatings, rowAt } from './rating-batch.ts';
import { sampleBytes, sampleRating } from './testing/sample-ratings.ts';

test('every rating of a batch comes out with its own key, digest and values', () => {
  const ratings = [
    sampleRating(1),
    sampleRating(2, { comment: 'Nhanh gọn', touchpoint: 'quay-1' }),
  ];

  const batch = structuredClone(packRatings(ratings));

  ratings.forEach((rating, index) => {
    const { values, key, digest, replaces } = rowAt(batch, index);
    assert.deepEqual(key, rating.key);
    assert.deepEqual(digest, rating.digest);
    assert.equal(replaces, undefined);
    assert.deepEqual(values, [
      rating.key,
      rating.digest,
      rating.unit,
      rating.survey,
      rating.surveyVersion,
      rating.series,
      rating.day,
      rating.channel,
      rating.language,
      rating.touchpoint ?? null,
      null,
      null,
      JSON.stringify(rating.answers),
      rating.comment ?? null,
      null,
    ]);
  });
});

test('only a rating that replaces another has the key of the other', () => {
  const batch = packRatings([sampleRating(1), sampleRating(2, { replaces: sampleBytes(9) })]);

  const replaced = [0, 1].map((index) => rowAt(batch, index).replaces);

  assert.deepEqual(replaced, [undefined, sampleBytes(9)]);
});
