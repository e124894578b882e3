import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { AdmittedRating } from './store.ts';
import { commandLine } from './audit.ts';
import { sampleRating, saveAll } from './testing/sample-ratings.ts';
import { openForTest, temporaryDatabase } from './testing/temporary-database.ts';

/** In a row of an open rating the key stands so near before its comment. */
const ROW_BYTES = 60;

const commented = (count: number): readonly AdmittedRating[] =>
  Array.from({ length: count }, (_, index) => sampleRating(index, { comment: commentOf(index) }));

/** Nobody else writes this, and none stands within another. */
const commentOf = (number: number): string => `Chờ lâu ở quầy số <${String(number)}>, mong sửa.`;

async function bytesOf(path: string): Promise<Buffer> {
  return Buffer.concat([await readFile(path), await readFile(`${path}-wal`)]);
}

/** Every place at which a text stands. */
function* placesOf(text: string, bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) yield at;
}

test('once a batch has closed, no comment stands beside the key of its rating any more', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openForTest(context, path);
  const ratings = commented(300);
  await saveAll(store, ratings);

  await store.closeBatches('2026-11-23', 10);

  const bytes = await bytesOf(path);
  const places = ratings.map(({ comment = '' }) => Array.from(placesOf(comment, bytes)));
  assert.ok(places.every((found) => found.length > 0));
  for (const [index, { key }] of ratings.entries()) {
    const row = places[index]?.map((place) => bytes.subarray(place - ROW_BYTES, place));
    assert.ok(row?.every((before) => !before.includes(Buffer.from(key))));
  }
});

test('a text that was forgotten stands in no file', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openForTest(context, path);
  const ratings = commented(300);
  await saveAll(store, ratings);
  await store.closeBatches('2026-11-23', 10);

  await store.comments.forget({ before: '2026-11-24' }, { by: commandLine, day: '2026-11-24' });

  const bytes = await bytesOf(path);
  const left = ratings.filter(({ comment = '' }) => bytes.includes(comment));
  assert.deepEqual(left, []);
});
