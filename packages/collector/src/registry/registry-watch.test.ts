import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '@vhcs/contract';
import type { Log } from '../capabilities.ts';
import { createMemoryStore } from '../store/memory.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { commandLine } from '../store/audit.ts';
import { changeRegistry, type Planned, type RegistryDeed } from './change-registry.ts';
import type { RegistryData } from './records.ts';
import type { RegistryStore } from './registry-store.ts';
import { watchRegistry } from './registry-watch.ts';

const unit = sampleRegistry.units[0] ?? assert.fail('no units');
const other = { ...unit, id: 'khac' };

/** A timer that a test lets run out. */
function createTimer() {
  let waiting: (() => void) | undefined;
  return {
    timer: (_: number, run: () => void) => {
      waiting = run;
      return () => {
        waiting = undefined;
      };
    },
    runOut: () => {
      waiting?.();
    },
    isSet: () => waiting !== undefined,
  };
}

function createLog(): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const write = (_: unknown, message: string) => {
    lines.push(message);
  };
  return { log: { info: write, warn: write, error: write }, lines };
}

async function createWatch(change: Partial<RegistryStore> = {}) {
  const { registry } = createMemoryStore();
  await registry.change({ put: { units: [unit] } }, 0);
  const clock = createTimer();
  const { log, lines } = createLog();
  const store = { ...bound(registry), ...change };
  const watch = await watchRegistry({ store, timer: clock.timer, log });
  return { registry, clock, lines, watch };
}

const adding = (made: (data: RegistryData) => Unit): RegistryDeed<Planned> => ({
  by: { by: commandLine, day: '2026-11-22' },
  plan: (data) => ({ change: { put: { units: [made(data)] } } }),
  facts: () => [{ action: 'unit.added', subject: 'units', unit: null, detail: {} }],
});

const bound = (registry: RegistryStore): RegistryStore => ({
  revision: () => registry.revision(),
  read: () => registry.read(),
  change: (change, since) => registry.change(change, since),
});

test('what another program has changed is seen when the time runs out', async () => {
  const { registry, clock, watch } = await createWatch();
  const before = watch.current();
  await registry.change({ put: { units: [other] } }, 1);

  clock.runOut();
  await watch.stop();

  assert.equal(before.unit('khac'), undefined);
  assert.equal(watch.current().unit('khac')?.id, 'khac');
});

test('while nothing changes the registry is one and the same', async () => {
  const { clock, watch } = await createWatch();
  const before = watch.current();

  clock.runOut();
  await watch.stop();

  assert.equal(watch.current(), before);
});

test('what is changed here holds at once', async () => {
  const { registry, watch } = await createWatch();
  await changeRegistry(
    registry,
    adding(() => other),
  );

  await watch.refresh();

  assert.equal(watch.current().unit('khac')?.id, 'khac');
});

test('while the store cannot be read the last registry holds, and that is logged', async () => {
  const { clock, lines, watch } = await createWatch({
    revision: () => Promise.reject(new Error('disk')),
  });

  clock.runOut();
  await watch.stop();

  assert.equal(watch.current().unit(unit.id)?.id, unit.id);
  assert.deepEqual(lines, ['registry not read; the last one holds']);
});

test('after it was stopped nothing waits any more', async () => {
  const { clock, watch } = await createWatch();

  await watch.stop();

  assert.equal(clock.isSet(), false);
});

test('changes that are planned at once are all made', async () => {
  const { registry } = await createWatch();
  const add = (id: string) =>
    changeRegistry(
      registry,
      adding(({ units }) => ({ ...other, id: `${id}-${String(units.length)}` })),
    );

  await Promise.all([add('a'), add('b'), add('c')]);

  const ids = (await registry.read()).data.units.map(({ id }) => id.slice(0, 1)).sort();
  assert.deepEqual(ids, ['a', 'b', 'c', unit.id.slice(0, 1)]);
});
