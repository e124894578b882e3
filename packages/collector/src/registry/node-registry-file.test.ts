import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createMemoryStore } from '../store/memory.ts';
import { loadDemoRegistry } from './node-demo-data.ts';
import { fillRegistry } from './node-registry-file.ts';
import { RegistryError } from './registry-data.ts';

async function folder(t: TestContext, file?: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'vhcs-registry-'));
  t.after(() => rm(path, { recursive: true }));
  if (file !== undefined) await writeFile(join(path, 'registry.json'), file);
  return path;
}

const notAsked = () => assert.fail('the demo data was not wanted');

const site = { id: 'cong', name: 'Cổng', origins: ['https://laichau.gov.vn'] };

test('where nothing was ever registered the first start registers the demo data', async (t) => {
  const { registry } = createMemoryStore();

  const start = await fillRegistry(registry, await folder(t), loadDemoRegistry);

  assert.equal(start, 'first');
  assert.deepEqual((await registry.read()).data, await loadDemoRegistry());
});

test('a registry that was kept in a file is taken over, and the file kept under another name', async (t) => {
  const { registry } = createMemoryStore();
  const text = JSON.stringify({ sites: [site] });
  const dataDir = await folder(t, text);

  const start = await fillRegistry(registry, dataDir, notAsked);

  assert.equal(start, 'taken-over');
  assert.deepEqual((await registry.read()).data.sites, [site]);
  assert.deepEqual(await readdir(dataDir), ['registry.taken-over.json']);
  assert.equal(await readFile(join(dataDir, 'registry.taken-over.json'), 'utf8'), text);
});

test('later starts change nothing, and tell of a file that is not read', async (t) => {
  const { registry } = createMemoryStore();
  const dataDir = await folder(t, JSON.stringify({ sites: [site] }));
  await fillRegistry(registry, dataDir, notAsked);

  const second = await fillRegistry(registry, dataDir, notAsked);
  await writeFile(join(dataDir, 'registry.json'), '{}');
  const third = await fillRegistry(registry, dataDir, notAsked);

  assert.deepEqual([second, third], ['kept', 'file-not-read']);
  assert.equal(await registry.revision(), 1);
});

test('a file that is no JSON is refused by its name, and stays', async (t) => {
  const dataDir = await folder(t, '{ "units": [');

  await assert.rejects(
    fillRegistry(createMemoryStore().registry, dataDir, notAsked),
    (error) =>
      error instanceof RegistryError && /registry\.json.*\n.*it is not JSON/.test(error.message),
  );
  assert.deepEqual(await readdir(dataDir), ['registry.json']);
});
