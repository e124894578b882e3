import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RatingPacker, RatingUnpacker, type BatchRow } from './rating-batch.ts';
import type { AdmittedRating } from './store.ts';
import { sampleBytes, sampleRating } from './testing/sample-ratings.ts';

test('every rating of a batch comes out with its own key, digest and values', () => {
  const crossing = new Crossing();
  const ratings = [
    sampleRating(1),
    sampleRating(2, { comment: 'Nhanh gọn', touchpoint: 'quay-1' }),
    sampleRating(3, { hold: 'honeypot' }),
  ];

  const rows = crossing.over(ratings);

  assert.deepEqual(rows.map(valuesIn), ratings.map(valuesOf));
  assert.deepEqual(
    rows.map(({ replaces }) => replaces),
    [undefined, undefined, undefined],
  );
});

test('what ratings have in common crosses once', () => {
  const packer = new RatingPacker();
  packer.pack([sampleRating(1), sampleRating(2)]);

  const { newForms } = packer.pack([sampleRating(3), sampleRating(4, { touchpoint: 'quay-1' })]);

  assert.equal(newForms.length, 1);
});

test('a later batch names forms of an earlier one', () => {
  const crossing = new Crossing();
  crossing.over([sampleRating(1), sampleRating(2, { touchpoint: 'quay-1' })]);
  const ratings = [sampleRating(3, { touchpoint: 'quay-1' }), sampleRating(4)];

  const rows = crossing.over(ratings);

  assert.deepEqual(rows.map(valuesIn), ratings.map(valuesOf));
});

test('with very many forms the earlier ones are forgotten, and each rating keeps its own', () => {
  const crossing = new Crossing();
  const batches = Array.from({ length: 12 }, (_, batch) =>
    Array.from({ length: 500 }, (__, index) =>
      sampleRating(index, { touchpoint: `quay-${String(batch)}-${String(index)}` }),
    ),
  );

  const rows = batches.flatMap((batch) => crossing.over(batch));

  assert.deepEqual(rows.map(valuesIn), batches.flat().map(valuesOf));
});

test('only a rating that replaces another has the key of the other', () => {
  const crossing = new Crossing();

  const rows = crossing.over([sampleRating(1), sampleRating(2, { replaces: sampleBytes(9) })]);

  assert.deepEqual(
    rows.map(({ replaces }) => replaces),
    [undefined, sampleBytes(9)],
  );
});

/** Two threads, as far as ratings are concerned. */
class Crossing {
  readonly #packer = new RatingPacker();
  readonly #unpacker = new RatingUnpacker();

  over(ratings: readonly AdmittedRating[]): readonly BatchRow[] {
    return this.#unpacker.unpack(structuredClone(this.#packer.pack(ratings)));
  }
}

function valuesIn({ key, digest, form, comment, hold }: BatchRow) {
  return [key, digest, ...form, comment, hold];
}

function valuesOf(rating: AdmittedRating) {
  return [
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
    rating.hold ?? null,
  ];
}
