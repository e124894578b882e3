import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EndedUnits, Unit } from '@vhcs/contract';
import { issueToken } from '../testing/operators.ts';
import { createRegisteringApp } from '../testing/registering-app.ts';
import { problemOf, ratingOf } from '../testing/test-app.ts';

async function createBench() {
  const app = await createRegisteringApp();
  const officer = await issueToken(app.store, 'emulation-officer');
  return {
    app,
    officer,
    send: (path: string, body: unknown) => app.send(path, { body: JSON.stringify(body) }, officer),
    unit: async (id: string) => (await (await app.get(`/v1/units/${id}`)).json()) as Unit,
  };
}

test('a unit that ends refuses ratings from the next request on, and names its successor', async () => {
  const { app, officer, send, unit } = await createBench();

  const response = await send('/v1/admin/units/ttpvhcc-lai-chau/end', {
    on: '2026-11-21',
    successors: ['so-tc-lai-chau'],
  });

  assert.equal(response.status, 200);
  const { ended } = (await response.json()) as EndedUnits;
  assert.deepEqual(
    ended.map(({ id, validTo }) => [id, validTo]),
    [['ttpvhcc-lai-chau', '2026-11-21']],
  );
  const problem = await problemOf(await app.post(ratingOf()));
  assert.equal(problem.code, 'unit-closed');
  assert.equal(problem.successors?.[0]?.unit, 'so-tc-lai-chau');
  assert.equal((await unit('so-tc-lai-chau')).predecessors.at(-1)?.unit, 'ttpvhcc-lai-chau');
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.deepEqual(
    [line?.action, line?.unit, line?.token, line?.detail],
    [
      'unit.ended',
      'ttpvhcc-lai-chau',
      officer.id,
      { on: '2026-11-21', successors: 'so-tc-lai-chau' },
    ],
  );
});

test('units merge into the one of the address, each with its line of the log', async () => {
  const { app, send, unit } = await createBench();

  const response = await send('/v1/admin/units/so-tc-lai-chau/merge', {
    on: '2026-11-30',
    units: ['so-khdt-lai-chau', 'so-gddt-lai-chau'],
  });

  assert.equal(response.status, 200);
  assert.equal((await unit('so-khdt-lai-chau')).validTo, '2026-11-30');
  const lines = await app.store.audit.newest({ limit: 2 });
  assert.deepEqual(
    lines.map(({ subject }) => subject),
    ['so-gddt-lai-chau', 'so-khdt-lai-chau'],
  );
});

test('units below one that ends are told of', async () => {
  const { send } = await createBench();

  const response = await send('/v1/admin/units/vp-ubnd-lai-chau/end', { on: '2026-11-30' });

  const { notes } = (await response.json()) as EndedUnits;
  assert.match(notes[0]?.vi ?? '', /ttpvhcc-lai-chau/);
});

const end = '/v1/admin/units/vpqh/end';

const refused: readonly (readonly [path: string, body: unknown, code: string, detail: RegExp])[] = [
  ['/v1/admin/units/khong-co/end', { on: '2026-11-30' }, 'unknown-resource', /GET \/v1\/units/],
  [end, { on: '31/11/2026' }, 'invalid-ending', /at \/on/],
  [end, {}, 'invalid-ending', /at \/on/],
  [end, { on: '2026-11-30', successors: ['khong-co'] }, 'invalid-ending', /"khong-co" is not/],
  [end, { on: '2026-11-30', successors: ['vpqh'] }, 'invalid-ending', /cannot end and be/],
  ['/v1/admin/units/vpqh/merge', { on: '2026-11-30', units: [] }, 'invalid-ending', /at \/units/],
];

for (const [path, body, code, detail] of refused) {
  test(`${JSON.stringify(body)} to ${path} is refused, and nothing is written`, async () => {
    const { app, send } = await createBench();
    const before = await app.store.registry.revision();

    const problem = await problemOf(await send(path, body));

    assert.equal(problem.code, code);
    assert.match(problem.detail, detail);
    assert.equal(await app.store.registry.revision(), before);
  });
}

test('a site that is taken away is one no more', async () => {
  const { app, officer, send } = await createBench();
  const { sites } = (await app.store.registry.read()).data;
  const site = sites[0] ?? assert.fail('no sites');

  const taken = await send(`/v1/admin/sites/${site.id}/remove`, {});
  const again = await send(`/v1/admin/sites/${site.id}/remove`, {});

  assert.deepEqual(await taken.json(), { id: site.id });
  assert.equal((await problemOf(again)).code, 'unknown-resource');
  const rating = await app.post(ratingOf(), { Origin: site.origins[0] ?? '' });
  assert.equal((await problemOf(rating)).code, 'origin-not-allowed');
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.deepEqual([line?.action, line?.token], ['site.removed', officer.id]);
});
