import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdempotencyKey, type Rating } from '@vhcs/contract';
import { ratingDigest, storedKey, type Sha256 } from './hashing.ts';
import { sha256 } from './sha256-node.ts';
import { sha256 as sha256OfWeb } from './sha256-web.ts';

const HOUR_MS = 3_600_000;
const random = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const foreignKey = '9b2c1f60-7a55-4c0e-8b1d-3f6f0a9d2c11';
const rating: Rating = {
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  unit: 'ttpvhcc-lai-chau',
  channel: 'web',
  language: 'vi',
  answers: { q1: 5, q2: ['a', 'b'] },
  comment: 'Cảm ơn, số của tôi là 0912345678',
  idempotencyKey: createIdempotencyKey(Date.UTC(2026, 10, 22, 3), random),
};

test('both hashes are SHA-256 of the text in UTF-8', async () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

  assert.equal(hex(sha256('abc')), expected);
  assert.equal(hex(await sha256OfWeb('abc')), expected);
  assert.deepEqual(await sha256OfWeb('Cảm ơn'), new Uint8Array(sha256('Cảm ơn')));
});

test('a stored key is the day number and thirteen bytes of the hash', async () => {
  const uuid = createIdempotencyKey(Date.UTC(2026, 10, 22, 3), random);

  const key = await storedKey(uuid, sha256);

  const day = Date.UTC(2026, 10, 22) / (24 * HOUR_MS);
  assert.equal(hex(key), day.toString(16).padStart(6, '0') + hex(sha256(uuid)).slice(0, 26));
});

test('the day of a stored key changes at midnight in Vietnam', async () => {
  const midnight = Date.UTC(2026, 10, 21, 17);
  const keys = [midnight - 1, midnight, midnight + 24 * HOUR_MS - 1].map((epochMs) =>
    storedKey(createIdempotencyKey(epochMs, random), sha256),
  );

  const days = (await Promise.all(keys)).map((key) => Number.parseInt(hex(key).slice(0, 6), 16));

  const day = Date.UTC(2026, 10, 22) / (24 * HOUR_MS);
  assert.deepEqual(days, [day - 1, day, day]);
});

test('keys of other versions share day 0', async () => {
  const key = await storedKey(foreignKey, sha256);

  assert.equal(hex(key), `000000${hex(sha256(foreignKey)).slice(0, 26)}`);
});

test('a key in capitals is the same key', async () => {
  const upper = foreignKey.toUpperCase();

  assert.deepEqual(await storedKey(upper, sha256), await storedKey(foreignKey, sha256));
});

test('the last day that a UUIDv7 can name fits', async () => {
  const key = await storedKey(createIdempotencyKey(2 ** 48 - 1, random), sha256);

  assert.equal(Number.parseInt(hex(key).slice(0, 6), 16), Math.floor((2 ** 48 - 1) / 86_400_000));
});

test('a browser makes the same key and digest', async () => {
  const { idempotencyKey } = rating;

  assert.deepEqual(
    await storedKey(idempotencyKey, sha256OfWeb),
    await storedKey(idempotencyKey, sha256),
  );
  assert.deepEqual(await digestHex(rating, sha256OfWeb), await digestHex(rating));
});

test('a digest does not depend on the order of fields', async () => {
  const reordered = Object.fromEntries(Object.entries(rating).reverse()) as Rating;
  const { q1 = null, q2 = null } = rating.answers;

  assert.equal(await digestHex(reordered), await digestHex(rating));
  assert.equal(await digestHex({ ...rating, answers: { q2, q1 } }), await digestHex(rating));
});

test('a digest changes with everything that was sent', async () => {
  const others: readonly Rating[] = [
    { ...rating, unit: 'ubnd-thanh-tri' },
    { ...rating, answers: { q1: 5, q2: ['b', 'a'] } },
    { ...rating, answers: { q1: 5 } },
    { ...rating, comment: 'Cảm ơn, số của tôi là 0912345679' },
    { ...rating, localDate: '2026-11-21' },
    { ...rating, replaces: foreignKey },
  ];

  const digests = await Promise.all([rating, ...others].map((each) => digestHex(each)));

  assert.equal(new Set(digests).size, 7);
});

test('the same text under another key has another digest', async () => {
  const other = { ...rating, idempotencyKey: foreignKey };

  assert.notEqual(await digestHex(other), await digestHex(rating));
});

test('a digest has sixteen bytes', async () => {
  assert.equal((await ratingDigest(rating, sha256)).length, 16);
});

async function digestHex(of: Rating, hash: Sha256 = sha256): Promise<string> {
  return hex(await ratingDigest(of, hash));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
