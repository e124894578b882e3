import assert from 'node:assert/strict';
import { defaultSurvey, type Unit } from '@vhcs/contract';
import { emptyRegistry } from '../../registry/record-key.ts';
import { commandLine, type NotedChange } from '../audit.ts';
import { StoreUnavailableError } from '../store.ts';
import type { StoreCase } from './suite.ts';

const unit = (id: string, changes: Partial<Unit> = {}): Unit => ({
  id,
  name: { vi: `Đơn vị ${id}` },
  level: 'commune',
  parent: null,
  predecessors: [],
  successors: [],
  ...changes,
});

/** A change by the command line that ends some units, a line of the log for each. */
const ended = (...ids: readonly string[]): NotedChange => ({
  change: { by: commandLine, day: '2026-11-22' },
  facts: ids.map((id) => ({ action: 'unit.ended', subject: id, unit: id, detail: {} })),
});

/** What operators register. */
export function registryCases(storeCase: StoreCase): void {
  storeCase('a registry begins empty', async ({ registry }) => {
    assert.equal(await registry.revision(), 0);
    assert.deepEqual(await registry.read(), { revision: 0, data: emptyRegistry });
  });

  storeCase(
    'what is registered is kept in its order, with a new revision',
    async ({ registry }) => {
      const units = [unit('c'), unit('a'), unit('b')];
      const sites = [{ id: 'cong', name: 'Cổng', origins: ['https://laichau.gov.vn'] }];

      const isChanged = await registry.change({ put: { units, sites } }, 0);

      assert.equal(isChanged, true);
      assert.deepEqual(await registry.read(), {
        revision: 1,
        data: { ...emptyRegistry, units, sites },
      });
      assert.equal(await registry.revision(), 1);
    },
  );

  storeCase('a record that is put again keeps its place', async ({ registry }) => {
    await registry.change({ put: { units: [unit('a'), unit('b')] } }, 0);
    const renamed = unit('a', { name: { vi: 'Tên mới' } });

    await registry.change({ put: { units: [unit('c'), renamed] } }, 1);

    assert.deepEqual((await registry.read()).data.units, [renamed, unit('b'), unit('c')]);
  });

  storeCase('what is removed is gone, and everything else stays', async ({ registry }) => {
    await registry.change({ put: { units: [unit('a'), unit('b')] } }, 0);

    await registry.change({ remove: { units: ['a', 'none'] } }, 1);

    assert.deepEqual((await registry.read()).data.units, [unit('b')]);
  });

  storeCase('an empty registry knows its revision', async ({ registry }) => {
    await registry.change({ put: { units: [unit('a')] } }, 0);
    await registry.change({ remove: { units: ['a'] } }, 1);

    assert.deepEqual(await registry.read(), { revision: 2, data: emptyRegistry });
  });

  storeCase('a change on what was changed meanwhile writes nothing', async ({ registry }) => {
    await registry.change({ put: { units: [unit('a')] } }, 0);

    const isChanged = await registry.change({ put: { units: [unit('b')] } }, 0);

    assert.equal(isChanged, false);
    assert.deepEqual((await registry.read()).data.units, [unit('a')]);
  });

  storeCase('of changes that are made at once one is written', async ({ registry }) => {
    const changes = ['a', 'b', 'c'].map((id) => registry.change({ put: { units: [unit(id)] } }, 0));

    const areChanged = await Promise.all(changes);

    assert.equal(areChanged.filter(Boolean).length, 1);
    assert.equal((await registry.read()).data.units.length, 1);
    assert.equal(await registry.revision(), 1);
  });

  storeCase('the log has each line of a change that was made', async ({ registry, audit }) => {
    await registry.change({ put: { units: [unit('a'), unit('b')] } }, 0, ended('a', 'b'));

    const lines = await audit.newest({ limit: 5 });
    assert.deepEqual(
      lines.map(({ number, subject, token }) => [number, subject, token]),
      [
        [2, 'b', 'cli'],
        [1, 'a', 'cli'],
      ],
    );
    assert.equal(lines[0]?.previous, lines[1]?.hash);
  });

  storeCase('the log has nothing of changes that were not made', async ({ registry, audit }) => {
    const changes = ['a', 'b', 'c'].map((id) =>
      registry.change({ put: { units: [unit(id)] } }, 0, ended(id)),
    );

    const areChanged = await Promise.all(changes);

    const [made] = (await registry.read()).data.units;
    assert.equal(areChanged.filter(Boolean).length, 1);
    assert.deepEqual(
      (await audit.newest({ limit: 5 })).map(({ subject }) => subject),
      [made?.id],
    );
  });

  storeCase('versions of a survey stand beside each other', async ({ registry }) => {
    const surveys = [defaultSurvey, { ...defaultSurvey, version: 2 }];

    await registry.change({ put: { surveys: surveys.slice(0, 1) } }, 0);
    await registry.change({ put: { surveys: surveys.slice(1) } }, 1);

    assert.deepEqual((await registry.read()).data.surveys, surveys);
  });

  storeCase('a published version of a survey is never altered', async ({ registry }) => {
    await registry.change({ put: { surveys: [defaultSurvey] } }, 0);

    await registry.change({ put: { surveys: [{ ...defaultSurvey, title: { vi: 'Khác' } }] } }, 1);

    assert.deepEqual((await registry.read()).data.surveys, [defaultSurvey]);
  });

  storeCase('thousands of records are written and read as one', async ({ registry }) => {
    const units = Array.from({ length: 4_000 }, (_, index) => unit(`don-vi-${String(index)}`));

    await registry.change({ put: { units } }, 0);

    assert.deepEqual((await registry.read()).data.units, units);
  });

  storeCase('a closed store gives no registry and takes no change', async (store) => {
    await store.close();

    await assert.rejects(store.registry.revision(), StoreUnavailableError);
    await assert.rejects(store.registry.read(), StoreUnavailableError);
    await assert.rejects(store.registry.change({}, 0), StoreUnavailableError);
  });
}
