import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadDemoRegistry } from './node-demo-data.ts';
import { openRegistryFile } from './node-registry-file.ts';
import { RegistryError } from './registry-data.ts';

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'vhcs-registry-'));
  t.after(() => rm(path, { recursive: true }));
  return join(path, 'data');
}

test('the first start writes the demo registry into a folder of its own', async (t) => {
  const dataDir = await folder(t);

  const data = await openRegistryFile(dataDir, loadDemoRegistry);

  assert.equal(data.touchpoints.length, 2);
  assert.equal((await stat(dataDir)).mode & 0o777, 0o700);
  assert.deepEqual(await readdir(dataDir), ['registry.json']);
  assert.deepEqual(JSON.parse(await readFile(join(dataDir, 'registry.json'), 'utf8')), data);
});

test('later starts read what the operator has edited', async (t) => {
  const dataDir = await folder(t);
  const data = await openRegistryFile(dataDir, loadDemoRegistry);
  const edited = { ...data, documents: [], campaigns: [], badges: [], exemplarCards: [] };
  await writeFile(join(dataDir, 'registry.json'), JSON.stringify(edited));

  const second = await openRegistryFile(dataDir, () => assert.fail('the file was not read'));

  assert.deepEqual(second, edited);
});

test('a file that is no JSON is refused by its name', async (t) => {
  const dataDir = await folder(t);
  await openRegistryFile(dataDir, loadDemoRegistry);
  await writeFile(join(dataDir, 'registry.json'), '{ "units": [');

  await assert.rejects(
    openRegistryFile(dataDir, loadDemoRegistry),
    (error) =>
      error instanceof RegistryError && /registry\.json.*\n.*it is not JSON/.test(error.message),
  );
});
