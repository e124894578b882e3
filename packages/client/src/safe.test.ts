import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './client.ts';
import { VhcsError } from './errors.ts';
import { invalidRating, json, rating, receipt, startServer } from './local-server.fixture.mts';
import { safe } from './safe.ts';

test('an answer comes as data', async (t) => {
  const { baseUrl } = await startServer(t, json(201, receipt));

  const { data, error } = await safe(createClient({ baseUrl }).submit(rating));

  assert.equal(data?.unit, 'ttpvhcc-lai-chau');
  assert.equal(error, undefined);
});

test('a refusal comes as an error, with the codes of the call', async (t) => {
  const { baseUrl } = await startServer(t, json(422, invalidRating));

  const { error } = await safe(createClient({ baseUrl }).submit(rating));

  assert.ok(error);
  assert.equal(error.code === 'invalid-rating' && error.field, '/answers/q1');
  // @ts-expect-error no rating is refused with a badge's code
  assert.equal(error.code === 'invalid-query', false);
});

test('another promise may be looked at too', async () => {
  const failed = Promise.reject(new VhcsError('', { kind: 'http', code: 'anything' }));

  const { error } = await safe(failed);

  assert.equal(error?.code, 'anything');
});

test('a mistake in the program is thrown on', async () => {
  await assert.rejects(safe(Promise.reject(new TypeError('x'))), TypeError);
});
