import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdempotencyKey } from './idempotency-key.ts';
import { idempotencyKeySchema } from './schemas/rating.ts';

const bytes = (value: number): Uint8Array => new Uint8Array(10).fill(value);

test('a key is a UUID of version 7 with the time in front', () => {
  const key = createIdempotencyKey(Date.parse('2026-11-22T00:00:00Z'), bytes(0));

  assert.equal(key, '01a2008d-7400-7000-8000-000000000000');
});

test('every bit that may be random is', () => {
  assert.equal(createIdempotencyKey(0, bytes(255)), '00000000-0000-7fff-bfff-ffffffffffff');
});

test('later keys sort after earlier ones', () => {
  assert.ok(createIdempotencyKey(1_000, bytes(255)) < createIdempotencyKey(1_001, bytes(0)));
});

test('the schema accepts it', () => {
  const key = createIdempotencyKey(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

  assert.equal(idempotencyKeySchema.parse(key), key);
});
