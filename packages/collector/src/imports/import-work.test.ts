import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExemplarCard, Unit } from '@vhcs/contract';
import { emptyRegistry } from '../registry/record-key.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { planOf } from './testing/import-bench.ts';

const COUNT = 400;

/** Registered units in a chain, and how often a field of theirs was read. */
function chainOf(field: 'name' | 'parent') {
  const reads = { count: 0 };
  const units = Array.from({ length: COUNT }, (_, index): Unit => {
    const unit: Unit = {
      id: `cu-${String(index)}`,
      name: { vi: `Xã ${String(index)}` },
      level: 'commune',
      parent: index === 0 ? null : `cu-${String(index - 1)}`,
      predecessors: [],
      successors: [],
    };
    const value = unit[field];
    return Object.defineProperty(unit, field, {
      enumerable: true,
      get: () => {
        reads.count += 1;
        return value;
      },
    });
  });
  return { reads, registered: { ...emptyRegistry, units } };
}

const rows = (last: (index: number) => string): string =>
  Array.from(
    { length: COUNT },
    (_, index) => `moi-${String(index)};Xã;Cấp xã;${last(index)}\n`,
  ).join('');

test('registered units are looked through once, however many rows name a neighbour', async () => {
  const { reads, registered } = chainOf('name');
  const file = `Mã;Tên;Cấp;Đơn vị kế thừa\n${rows((index) => `cu-${String(index)}`)}`;

  const { report } = await planOf(file, { kind: 'units', registered });

  assert.deepEqual([report.added, report.faults], [COUNT, []]);
  assert.ok(reads.count <= 10 * COUNT, `${String(reads.count)} reads`);
});

test('a chain of units is walked once, however many rows stand below it', async () => {
  const { reads, registered } = chainOf('parent');
  const below = rows(() => `cu-${String(COUNT - 1)}`);

  const { report } = await planOf(`Mã;Tên;Cấp;Đơn vị cấp trên\n${below}`, {
    kind: 'units',
    registered,
  });

  assert.deepEqual([report.added, report.faults], [COUNT, []]);
  assert.ok(reads.count <= 10 * COUNT, `${String(reads.count)} reads`);
});

test('registered cards are looked through once, however many rows a file has', async () => {
  const reads = { count: 0 };
  const { registered } = chainOf('name');
  const campaigns = sampleRegistry.campaigns.slice(0, 1);
  const campaign = campaigns[0]?.id ?? assert.fail('the samples have no campaign');
  const cards = Array.from({ length: COUNT }, (_, index): ExemplarCard => {
    const unit = `cu-${String(index)}`;
    const card = { practices: [], figures: [], badges: [], source: 'Báo cáo' };
    const watched = { ...card, id: `the-${String(index)}`, campaign, unit };
    return Object.defineProperty(watched, 'unit', {
      enumerable: true,
      get: () => {
        reads.count += 1;
        return unit;
      },
    });
  });
  const cells = cards.map((_, index) => `moi-${String(index)};cu-${String(index)};${campaign};N\n`);

  const { report } = await planOf(`Mã;Đơn vị;Phong trào;Nguồn\n${cells.join('')}`, {
    kind: 'exemplars',
    registered: {
      ...registered,
      campaigns,
      documents: sampleRegistry.documents,
      exemplarCards: cards,
    },
  });

  assert.equal(report.faults.length, COUNT);
  assert.equal(report.faults[0]?.accepted.en, 'one card for each unit; the other one: the-0');
  assert.ok(reads.count <= 10 * COUNT, `${String(reads.count)} reads`);
});
