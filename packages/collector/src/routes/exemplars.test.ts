import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExemplarList } from '@vhcs/contract';
import { exemplarListSchema, publishedCardSchema } from '@vhcs/contract/schemas';
import { createTestApp, problemOf, sampleRegistry } from '../testing/test-app.ts';

const app = createTestApp();

async function listOf(query = ''): Promise<ExemplarList> {
  return exemplarListSchema.parse(await (await app.get(`/v1/exemplars${query}`)).json());
}

test('a card is given with its unit and its badges', async () => {
  const response = await app.get('/v1/exemplars/so-gddt-lai-chau');

  const card = publishedCardSchema.parse(await response.json());
  assert.equal(card.unitRecord.name.vi, 'Sở Giáo dục và Đào tạo');
  assert.deepEqual(
    card.badgeRecords.map(({ name }) => name.vi),
    ['Điển hình trong thực hiện phong trào', '4 xin, 4 luôn'],
  );
});

test('a figure of a card keeps its operator, the words of its source, and its period', async () => {
  const response = await app.get('/v1/exemplars/ttpvhcc-lai-chau');

  const [first] = publishedCardSchema.parse(await response.json()).figures;
  assert.deepEqual(
    [first?.operator, first?.display, first?.period],
    ['>', 'hơn 11.000', '6 tháng đầu năm 2020'],
  );
});

test('every card is listed, with how many there are and what can be asked for', async () => {
  const list = await listOf();

  assert.equal(list.total, sampleRegistry.exemplarCards.length);
  assert.equal(list.items.length, list.total);
  assert.ok(list.facets.provinces.includes('Lai Châu'));
});

test('cards are narrowed by words, province, level and badge together', async () => {
  const query = new URLSearchParams({
    q: 'VĂN HOÁ',
    province: 'lai châu',
    level: 'province-dept',
    model: 'dien-hinh',
  });

  const list = await listOf(`?${query.toString()}`);

  assert.deepEqual(
    list.items.map(({ unit }) => unit),
    ['vp-ubnd-lai-chau'],
  );
});

test('pages joined by their cursors are the whole list, each card once', async () => {
  const found: string[] = [];
  let cursor: string | null = '';

  while (cursor !== null) {
    const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: ExemplarList = await listOf(`?limit=3${more}`);
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }

  assert.deepEqual(
    found,
    sampleRegistry.exemplarCards.map(({ id }) => id),
  );
});

test('nothing found is an empty list', async () => {
  const list = await listOf('?q=xyz');

  assert.deepEqual([list.items, list.total, list.nextCursor], [[], 0, null]);
});

for (const [parameter, value, accepted] of [
  ['limit', '0', /whole number from 1 to 100/],
  ['limit', '101', /whole number from 1 to 100/],
  ['level', 'village', /one of central, province/],
  ['model', 'A B', /the id of a badge/],
  ['cursor', 'khong-co', /nextCursor of the page before/],
  ['q', 'a'.repeat(101), /at most 100 characters/],
  ['province', 'a'.repeat(101), /the name of a province, at most 100 characters/],
] as const) {
  test(`${parameter}=${value.slice(0, 10)} is refused with what is accepted`, async () => {
    const query = new URLSearchParams({ [parameter]: value });

    const response = await app.get(`/v1/exemplars?${query.toString()}`);

    const problem = await problemOf(response);
    assert.equal(response.status, 400);
    assert.equal(problem.code, 'invalid-query');
    assert.equal(problem.errors?.[0]?.field, parameter);
    assert.match(problem.detail, accepted);
  });
}

for (const unit of ['khong-co', 'ubnd-lai-chau', 'ttpvhcc-lai-chau.json']) {
  test(`the card of ${unit} is 404`, async () => {
    const response = await app.get(`/v1/exemplars/${unit}`);

    const problem = await problemOf(response);
    assert.equal(response.status, 404);
    assert.equal(problem.code, 'unknown-resource');
    assert.ok(problem.detail.includes(`"${unit}"`));
  });
}
