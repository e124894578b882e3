import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './client.ts';
import { invalidRating, json, startServer } from './local-server.fixture.mts';
import { everyUnit } from './every.ts';
import { createTransport } from './transport.ts';

const page = (ids: readonly string[], nextCursor: string | null) =>
  json(200, { items: ids.map((id) => ({ id })), nextCursor });

test('every unit of every page comes, in order', async (t) => {
  const { baseUrl, requests } = await startServer(
    t,
    page(['a', 'b'], 'after-b'),
    page(['c'], null),
  );

  const ids: string[] = [];
  for await (const { id } of createClient({ baseUrl }).everyUnit({ q: 'lai chau', limit: 2 })) {
    ids.push(id);
  }

  assert.deepEqual(ids, ['a', 'b', 'c']);
  assert.deepEqual(
    requests.map(({ path }) => path),
    ['/v1/units?q=lai+chau&limit=2', '/v1/units?q=lai+chau&limit=2&cursor=after-b'],
  );
});

test('a page that nobody comes to is not asked for', async (t) => {
  const { baseUrl, requests } = await startServer(t, page(['a', 'b'], 'after-b'));

  for await (const { id } of everyUnit(createTransport({ baseUrl }))) if (id === 'b') break;

  assert.equal(requests.length, 1);
});

test('nothing is asked for before it is gone through, and it begins where it is told to', async (t) => {
  const { baseUrl, requests } = await startServer(t, page([], null));
  const units = createClient({ baseUrl }).everyUnit({ cursor: 'after-b' });
  assert.equal(requests.length, 0);

  for await (const unit of units) assert.fail(unit.id);

  assert.equal(requests[0]?.path, '/v1/units?cursor=after-b');
});

test('a refused page ends it with the error of the call', async (t) => {
  const { baseUrl } = await startServer(t, page(['a'], 'x'), json(400, invalidRating));

  const walk = async (): Promise<void> => {
    for await (const unit of createClient({ baseUrl }).everyUnit()) assert.equal(unit.id, 'a');
  };

  await assert.rejects(walk, { name: 'VhcsError', status: 400 });
});

test('cards come from their own address', async (t) => {
  const { baseUrl, requests } = await startServer(
    t,
    json(200, { items: [{ unit: 'a' }], nextCursor: null, facets: {} }),
  );

  for await (const card of createClient({ baseUrl }).everyExemplar({ province: 'Lai Châu' })) {
    assert.equal(card.unit, 'a');
  }

  assert.equal(requests[0]?.path, '/v1/exemplars?province=Lai+Ch%C3%A2u');
});
