import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitListSchema } from '@vhcs/contract/schemas';
import type { RegistryData } from '../registry/registry-data.ts';
import { createTestApp, problemOf, sampleRegistry } from '../testing/test-app.ts';

const data = {
  units: [
    ...sampleRegistry.units,
    {
      id: 'so-vh-lai-chau',
      name: { vi: 'Sở Văn hoá, Thể thao và Du lịch', en: 'Department of Culture' },
      level: 'province-dept',
      parent: 'ubnd-lai-chau',
      predecessors: [],
      successors: [],
    },
  ],
} satisfies Partial<RegistryData>;

async function idsOf(query: string): Promise<readonly string[]> {
  const response = await createTestApp({ data }).get(`/v1/units?${query}`);
  return unitListSchema.parse(await response.json()).items.map(({ id }) => id);
}

for (const words of ['văn hóa', 'văn hoá', 'VAN HOA', 'van hoá'.normalize('NFD'), 'culture']) {
  test(`"${words}" finds a unit spelled văn hoá`, async () => {
    assert.deepEqual(await idsOf(`q=${encodeURIComponent(words)}`), ['so-vh-lai-chau']);
  });
}

test('words are found in any order, from the beginning of a word', async () => {
  assert.deepEqual(await idsOf('q=chau%20trung'), ['ttpvhcc-lai-chau']);
  assert.deepEqual(await idsOf('q=rung'), []);
});

test('units are narrowed by level and parent', async () => {
  assert.deepEqual(await idsOf('level=one-stop-centre'), ['ttpvhcc-lai-chau']);
  assert.deepEqual(await idsOf('parent=ubnd-vung-tau'), ['pnv-vung-tau', 'mot-cua-vung-tau']);
});

test('pages joined by their cursors are the whole list, in order, each unit once', async () => {
  const app = createTestApp({ data });
  const found: string[] = [];
  let cursor: string | null = '';

  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const response = await app.get(`/v1/units?limit=4${query}`);
    const page = unitListSchema.parse(await response.json());
    assert.ok(page.items.length <= 4);
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }

  assert.deepEqual(
    found,
    data.units.map(({ id }) => id),
  );
});

test('a page that ends the list has no cursor', async () => {
  const response = await createTestApp({ data }).get('/v1/units?level=group&limit=1');

  assert.equal(unitListSchema.parse(await response.json()).nextCursor, null);
});

for (const [parameter, value, accepted] of [
  ['limit', '0', /whole number from 1 to 200/],
  ['limit', '201', /whole number from 1 to 200/],
  ['limit', 'ten', /whole number from 1 to 200/],
  ['level', 'village', /one of central, province/],
  ['parent', 'A B', /the id of a unit/],
  ['cursor', 'khong-co', /nextCursor of the page before/],
  ['q', 'a'.repeat(101), /at most 100 characters/],
] as const) {
  test(`${parameter}=${value.slice(0, 10)} is refused with what is accepted`, async () => {
    const query = new URLSearchParams({ [parameter]: value });

    const response = await createTestApp().get(`/v1/units?${query.toString()}`);

    const problem = await problemOf(response);
    assert.equal(response.status, 400);
    assert.equal(problem.code, 'invalid-query');
    assert.equal(problem.errors?.[0]?.field, parameter);
    assert.match(problem.detail, accepted);
  });
}
