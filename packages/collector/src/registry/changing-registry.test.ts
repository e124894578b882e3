import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '@vhcs/contract';
import { createTestApp, ORIGIN, ratingOf, sampleRegistry } from '../testing/test-app.ts';
import { createRegistry, type Registry } from './registry.ts';

const unit: Unit = {
  id: 'xa-phu-loc',
  name: { vi: 'UBND xã Phú Lộc' },
  level: 'commune',
  parent: null,
  predecessors: [],
  successors: [],
};

const portal = 'https://phuloc.example';

const withUnit = createRegistry({
  ...sampleRegistry,
  units: [...sampleRegistry.units, unit],
  sites: [...sampleRegistry.sites, { id: 'phu-loc', name: 'Cổng xã', origins: [portal] }],
});

function createChangingApp() {
  let registry: Registry = createRegistry(sampleRegistry);
  const app = createTestApp({
    registry: { current: () => registry, refresh: () => Promise.resolve() },
  });
  return {
    app,
    change: (next: Registry) => {
      registry = next;
    },
  };
}

test('a request sees what is registered when it comes', async () => {
  const { app, change } = createChangingApp();
  const before = await app.get('/v1/units/xa-phu-loc');

  change(withUnit);

  assert.equal(before.status, 404);
  assert.equal((await app.get('/v1/units/xa-phu-loc')).status, 200);
});

test('ratings are taken from a site as soon as it is registered', async () => {
  const { app, change } = createChangingApp();
  const before = await app.post(ratingOf(), { Origin: portal });

  change(withUnit);

  assert.equal(before.status, 403);
  assert.equal((await app.post(ratingOf(), { Origin: portal })).status, 201);
});

test('a request that takes long is answered out of the registry of its beginning', async () => {
  const { app, change } = createChangingApp();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const answer = app.fetch(
    new Request(`${ORIGIN}/v1/ratings`, {
      method: 'POST',
      body: readable,
      headers: { 'Content-Type': 'application/json' },
      ...{ duplex: 'half' },
    }),
  );

  change(withUnit);
  const writer = writable.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(ratingOf({ unit: 'xa-phu-loc' }))));
  await writer.close();

  assert.equal((await answer).status, 422);
});

test('a reader who has rated an article is remembered when the registry changes', async () => {
  const { app, change } = createChangingApp();
  const vote = () =>
    ratingOf({
      survey: 'danh-gia-bai-viet',
      article: 'https://laichau.gov.vn/bai-viet',
      answers: { stars: 5 },
    });
  const first = await app.post(vote());

  change(withUnit);

  assert.equal(first.status, 201);
  assert.equal((await app.post(vote())).status, 409);
});
