import assert from 'node:assert/strict';
import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as fixture from './device.fixture.mts';

/** The sources, or what was compiled from them. */
const modules = fileURLToPath(new URL('../', import.meta.url));
const client = fileURLToPath(new URL('../../', import.meta.url));
const isSource = import.meta.url.endsWith('.ts');
const libraries = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** A copy of the package as a server has it that lost one file. */
async function withoutMend(t: TestContext): Promise<{
  readonly fixture: typeof fixture;
  /** The file is there again. */
  readonly restore: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-unmended-'));
  t.after(() => rm(folder, { recursive: true }));
  await Promise.all([
    cp(modules, join(folder, 'src'), { recursive: true }),
    cp(join(client, 'package.json'), join(folder, 'package.json')),
    symlink(libraries, join(folder, 'node_modules'), 'dir'),
  ]);
  const [extension, ofFixture] = isSource ? ['.ts', '.mts'] : ['.js', '.js'];
  const mend = join(folder, `src/queue/mend${extension}`);
  const aside = join(folder, 'mend');
  await rename(mend, aside);
  const url = pathToFileURL(join(folder, `src/queue/device.fixture${ofFixture}`)).href;
  return {
    fixture: (await import(url)) as typeof fixture,
    restore: () => rename(aside, mend),
  };
}

test('where that which mends cannot be fetched, a refused rating waits for it, and others pass', async (t) => {
  const { fixture, restore } = await withoutMend(t);
  const { Device, ratingOf } = fixture;
  const device = new Device(t);
  const key = '019a0000-0000-7000-8000-000000000000';
  device.collector.take({ ...ratingOf(1), idempotencyKey: key });
  const counted = (): readonly unknown[] =>
    device.collector.counted.map(({ answers }) => answers['q1']);
  const page = device.open();
  await page.queue.add(ratingOf(5), { idempotencyKey: key });
  await page.rests(1);

  await page.queue.add(ratingOf(3));
  await page.rests(2);
  const { kind, pending, failed } = page.queue.state;
  const countedWithout = counted();
  await restore();
  page.continue();
  await page.reaches('idle');

  assert.deepEqual({ kind, pending, failed }, { kind: 'pending', pending: 1, failed: 0 });
  assert.deepEqual(countedWithout, [1, 3]);
  assert.deepEqual(counted(), [3, 5]);
});
