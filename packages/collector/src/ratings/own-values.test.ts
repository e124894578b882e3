import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutOwnValues } from './own-values.ts';

const KEY = '0193519b-8f4e-7c3a-9b1d-000000000001';

test('key and comment are taken out of a body', () => {
  assert.deepEqual(cutOwnValues(`{"unit":"a","comment":"Cảm ơn","idempotencyKey":"${KEY}"}`), {
    idempotencyKey: KEY,
    comment: 'Cảm ơn',
    rest: '{"unit":"a","comment":"","idempotencyKey":""}',
  });
});

test('a body without a comment has none', () => {
  assert.deepEqual(cutOwnValues(`{"idempotencyKey":"${KEY}","unit":"a"}`), {
    idempotencyKey: KEY,
    rest: '{"idempotencyKey":"","unit":"a"}',
  });
});

for (const [what, body] of [
  ['has no key', '{"unit":"a"}'],
  ['has two keys', `{"idempotencyKey":"${KEY}","idempotencyKey":"${KEY}"}`],
  ['has two comments', `{"idempotencyKey":"${KEY}","comment":"a","answers":{"comment":"b"}}`],
  ['has a backslash', `{"idempotencyKey":"${KEY}","comment":"a\\"b"}`],
  ['has spaces', `{"idempotencyKey": "${KEY}"}`],
  ['breaks off', `{"idempotencyKey":"${KEY}`],
  ['is empty', ''],
] as const) {
  test(`a body that ${what} has to be read`, () => {
    assert.equal(cutOwnValues(body), undefined);
  });
}
