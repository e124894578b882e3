import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRegistry } from '../testing/test-app.ts';
import { createRegistry } from './registry.ts';

const registry = createRegistry(sampleRegistry);

test('records are found by their ids', () => {
  assert.equal(registry.unit('vpqh')?.name.vi, 'Văn phòng Quốc hội');
  assert.equal(registry.campaign('vhcs-vpqh')?.parent, 'vhcs-2019-2025');
  assert.equal(registry.survey('hai-long-nhanh')?.all.length, 1);
  assert.equal(registry.touchpoint('ttpvhcc-lai-chau-kiosk')?.kind, 'kiosk');
  assert.equal(registry.badge('dien-hinh')?.kind, 'exemplar');
});

test('a card is found by its unit', () => {
  assert.equal(registry.exemplarCard('ttpvhcc-lai-chau')?.id, 'card-ttpvhcc-lai-chau');
});

test('an id that reads like a property finds nothing', () => {
  assert.equal(registry.unit('constructor'), undefined);
  assert.equal(registry.survey('constructor'), undefined);
});

test('an empty registry has nothing', () => {
  const empty = createRegistry({});

  assert.deepEqual(empty.findUnits({ limit: 10 }), { items: [], nextCursor: null });
  assert.deepEqual(empty.sites, []);
});
