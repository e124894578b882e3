import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdempotencyKey, type Rating } from '@vhcs/contract';
import { canonicalForm, contentHash, sealRating, storedKey, type Sha256 } from './hashing.ts';
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

test('both hashes are SHA-256 of the text in UTF-8', () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

  assert.equal(hex(sha256('abc')), expected);
  assert.equal(hex(sha256OfWeb('abc')), expected);
  assert.deepEqual(sha256OfWeb('Cảm ơn'), new Uint8Array(sha256('Cảm ơn')));
});

test('a stored key is the day number and thirteen bytes of the hash', () => {
  const uuid = createIdempotencyKey(Date.UTC(2026, 10, 22, 3), random);

  const key = storedKey(uuid, sha256);

  const day = Date.UTC(2026, 10, 22) / (24 * HOUR_MS);
  assert.equal(hex(key), day.toString(16).padStart(6, '0') + hex(sha256(uuid)).slice(0, 26));
});

test('the day of a stored key changes at midnight in Vietnam', () => {
  const midnight = Date.UTC(2026, 10, 21, 17);
  const keys = [midnight - 1, midnight, midnight + 24 * HOUR_MS - 1].map((epochMs) =>
    storedKey(createIdempotencyKey(epochMs, random), sha256),
  );

  const days = keys.map((key) => Number.parseInt(hex(key).slice(0, 6), 16));

  const day = Date.UTC(2026, 10, 22) / (24 * HOUR_MS);
  assert.deepEqual(days, [day - 1, day, day]);
});

test('keys of other versions share day 0', () => {
  const key = storedKey(foreignKey, sha256);

  assert.equal(hex(key), `000000${hex(sha256(foreignKey)).slice(0, 26)}`);
});

test('a key in capitals is the same key', () => {
  const upper = foreignKey.toUpperCase();

  assert.deepEqual(storedKey(upper, sha256), storedKey(foreignKey, sha256));
});

test('the last day that a UUIDv7 can name fits', () => {
  const key = storedKey(createIdempotencyKey(2 ** 48 - 1, random), sha256);

  assert.equal(Number.parseInt(hex(key).slice(0, 6), 16), Math.floor((2 ** 48 - 1) / 86_400_000));
});

test('a browser makes the same key and digest', () => {
  const { idempotencyKey } = rating;

  assert.deepEqual(storedKey(idempotencyKey, sha256OfWeb), storedKey(idempotencyKey, sha256));
  assert.deepEqual(digestHex(rating, sha256OfWeb), digestHex(rating));
});

test('a digest does not depend on the order of fields', () => {
  const reordered = Object.fromEntries(Object.entries(rating).reverse()) as Rating;
  const { q1 = null, q2 = null } = rating.answers;

  assert.equal(digestHex(reordered), digestHex(rating));
  assert.equal(digestHex({ ...rating, answers: { q2, q1 } }), digestHex(rating));
});

test('a digest changes with everything that was sent', () => {
  const others: readonly Rating[] = [
    { ...rating, unit: 'ubnd-thanh-tri' },
    { ...rating, answers: { q1: 5, q2: ['b', 'a'] } },
    { ...rating, answers: { q1: 5 } },
    { ...rating, comment: 'Cảm ơn, số của tôi là 0912345679' },
    { ...rating, localDate: '2026-11-21' },
    { ...rating, replaces: foreignKey },
  ];

  const digests = [rating, ...others].map((each) => digestHex(each));

  assert.equal(new Set(digests).size, 7);
});

test('the same text under another key has another digest', () => {
  const other = { ...rating, idempotencyKey: foreignKey };

  assert.notEqual(digestHex(other), digestHex(rating));
});

test('a rating is sealed with its stored key', () => {
  const { key } = sealRating(foreignKey, new Uint8Array(16), sha256);

  assert.deepEqual(key, storedKey(foreignKey, sha256));
});

test('what is stored shares no byte between key and digest', () => {
  const { key, digest } = sealRating(foreignKey, new Uint8Array(16), sha256);

  assert.equal(hex(sha256(foreignKey)).slice(0, 58), hex(key).slice(6) + hex(digest));
});

test('a digest has sixteen bytes', () => {
  assert.equal(digestHex(rating).length, 32);
});

function digestHex(of: Rating, hash: Sha256 = sha256): string {
  const content = contentHash(canonicalForm(of), of.comment, hash);
  return hex(sealRating(of.idempotencyKey, content, hash).digest);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
