import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exemplarListSchema } from '@vhcs/contract/schemas';
import { sampleRegistry } from '../testing/test-app.ts';
import type { CardQuery } from './card-search.ts';
import { createRegistry } from './registry.ts';

const { findCards } = createRegistry(sampleRegistry);
const unitsInOrder = sampleRegistry.exemplarCards.map(({ unit }) => unit);

function find(query: Partial<CardQuery>) {
  return findCards({ limit: 100, ...query }) ?? assert.fail('no such cursor');
}

const unitsOf = (query: Partial<CardQuery>): readonly string[] =>
  find(query).items.map(({ unit }) => unit);

test('without a query every card is found, in the shape of the contract', () => {
  const list = find({});

  assert.deepEqual(
    list.items.map(({ unit }) => unit),
    unitsInOrder,
  );
  assert.equal(list.total, unitsInOrder.length);
  assert.deepEqual(exemplarListSchema.parse(list), list);
});

for (const words of ['văn hóa', 'văn hoá', 'VAN HOA', 'văn hoá'.normalize('NFD')]) {
  test(`"${words}" finds văn hóa in practices, however the tone is placed`, () => {
    assert.deepEqual(unitsOf({ words }), ['vp-ubnd-lai-chau', 'ubnd-thanh-tri']);
  });
}

test('words of the name of the unit are found', () => {
  assert.deepEqual(unitsOf({ words: 'quoc hoi' }), ['vpqh']);
});

test('words of the headline are found', () => {
  assert.deepEqual(unitsOf({ words: 'tan tam' }), ['ttpvhcc-lai-chau']);
});

test('all words have to be there, each from its beginning', () => {
  assert.deepEqual(unitsOf({ words: 'chuyên phục' }), ['ttpvhcc-lai-chau']);
  assert.deepEqual(unitsOf({ words: 'huc' }), []);
});

test('words of signs alone narrow nothing', () => {
  assert.equal(unitsOf({ words: ' “” – ' }).length, unitsInOrder.length);
});

for (const province of ['Lai Châu', 'lai chau', 'LAI CHÂU'.normalize('NFD')]) {
  test(`the province "${province}" is that of the units below it too`, () => {
    assert.deepEqual(unitsOf({ province }), [
      'ttpvhcc-lai-chau',
      'vp-ubnd-lai-chau',
      'so-gddt-lai-chau',
      'bvdk-lai-chau',
    ]);
  });
}

test('a part of the name of a province is no province', () => {
  assert.deepEqual(unitsOf({ province: 'Lai' }), []);
  assert.deepEqual(unitsOf({ province: '' }), ['vpqh']);
});

test('cards are narrowed by level and by badge', () => {
  assert.deepEqual(unitsOf({ level: 'central' }), ['vpqh']);
  assert.deepEqual(unitsOf({ model: '4-xin-4-luon' }), ['so-gddt-lai-chau']);
  assert.deepEqual(unitsOf({ model: 'khong-co' }), []);
});

test('filters narrow together', () => {
  const query = { province: 'Lai Châu', model: 'dien-hinh', level: 'province-dept' } as const;

  assert.deepEqual(unitsOf(query), ['vp-ubnd-lai-chau', 'so-gddt-lai-chau']);
});

test('the filters that can be asked for do not depend on what was', () => {
  const { facets } = find({ words: 'xyz' });

  assert.deepEqual(facets.provinces, ['Bà Rịa – Vũng Tàu', 'Hà Nam', 'Lai Châu', 'Sóc Trăng']);
  assert.deepEqual(facets.levels, [
    'central',
    'province-sector',
    'province-dept',
    'district',
    'public-service-unit',
    'one-stop-centre',
  ]);
  assert.deepEqual(
    facets.models.map(({ id }) => id),
    [
      'dien-hinh',
      '4-xin-4-luon',
      'xanh-sach-dep',
      'huong-ung',
      'khong-nhua-1-lan',
      'nu-cuoi-cong-so',
    ],
  );
});

test('each value of a filter finds a card', () => {
  const { provinces, levels, models } = find({}).facets;

  for (const province of provinces) assert.notEqual(find({ province }).total, 0);
  for (const level of levels) assert.notEqual(find({ level }).total, 0);
  for (const { id } of models) assert.notEqual(find({ model: id }).total, 0);
});

test('two spellings of one province are one filter', () => {
  const [unit] = sampleRegistry.units;
  const [card] = sampleRegistry.exemplarCards;
  assert.ok(unit && card);

  const { findCards: findTwo } = createRegistry({
    units: [
      { ...unit, id: 'a', province: 'Thanh Hóa' },
      { ...unit, id: 'b', province: 'Thanh Hoá' },
    ],
    exemplarCards: [
      { ...card, id: 'card-a', unit: 'a' },
      { ...card, id: 'card-b', unit: 'b' },
    ],
  });

  assert.equal(findTwo({ limit: 10 })?.facets.provinces.length, 1);
  assert.equal(findTwo({ limit: 10, province: 'Thanh Hóa' })?.total, 2);
});

test('pages joined by their cursors are what was found, in order, each card once', () => {
  const found: string[] = [];
  let after: string | null | undefined;

  while (after !== null) {
    const page = find({ limit: 3, model: 'dien-hinh', after });
    assert.equal(page.total, 3);
    found.push(...page.items.map(({ unit }) => unit));
    after = page.nextCursor;
  }

  assert.deepEqual(found, ['ttpvhcc-lai-chau', 'vp-ubnd-lai-chau', 'so-gddt-lai-chau']);
});

test('a page of one is followed by the next', () => {
  const first = find({ limit: 1, level: 'province-dept' });

  const second = find({ limit: 1, level: 'province-dept', after: first.nextCursor ?? '' });

  assert.deepEqual(
    [first, second].map(({ items }) => items[0]?.unit),
    ['vp-ubnd-lai-chau', 'so-gddt-lai-chau'],
  );
  assert.equal(second.nextCursor, null);
});

test('a cursor that names no card finds no page', () => {
  assert.equal(findCards({ limit: 10, after: 'khong-co' }), undefined);
});
