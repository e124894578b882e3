import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createFolderAssets } from './node-assets.ts';

const script = 'export const greeting = "xin chào";\n'.repeat(50);

async function folderOf(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'vhcs-assets-'));
  t.after(() => rm(base, { recursive: true }));
  const folder = join(base, 'files');
  await mkdir(join(folder, 'v1'), { recursive: true });
  await writeFile(join(base, 'secret.txt'), 'secret');
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

test('a file is given with compressed forms that hold the same', async (t) => {
  const assets = createFolderAssets(await folderOf(t, { 'v1/vhcs.js': script }));

  const asset = await assets.find('v1/vhcs.js');

  assert.equal(Buffer.from(asset?.bytes ?? []).toString(), script);
  assert.equal(brotliDecompressSync(asset?.br ?? Buffer.of()).toString(), script);
  assert.equal(gunzipSync(asset?.gzip ?? Buffer.of()).toString(), script);
});

test('a file that does not shrink is given as it is', async (t) => {
  const assets = createFolderAssets(await folderOf(t, { 'v1/a.js': 'x', 'v1/photo.webp': script }));

  assert.equal((await assets.find('v1/a.js'))?.br, undefined);
  assert.equal((await assets.find('v1/photo.webp'))?.gzip, undefined);
});

test('a file is compressed once and anew after it was changed', async (t) => {
  const folder = await folderOf(t, { 'v1/vhcs.js': script });
  const assets = createFolderAssets(folder);

  const first = await assets.find('v1/vhcs.js');
  const again = await assets.find('v1/vhcs.js');
  await writeFile(join(folder, 'v1/vhcs.js'), script.toUpperCase());
  await utimes(join(folder, 'v1/vhcs.js'), 1, 1);
  const changed = await assets.find('v1/vhcs.js');

  assert.equal(again, first);
  assert.notEqual(changed?.etag, first?.etag);
  assert.equal(Buffer.from(changed?.bytes ?? []).toString(), script.toUpperCase());
});

for (const path of [
  '../secret.txt',
  'v1/../../secret.txt',
  '/etc/passwd',
  'v1/%2e%2e/%2e%2e/secret.txt',
  'v1\\..\\..\\secret.txt',
  'v1/./vhcs.js',
  '.hidden',
  'v1/.hidden',
  'v1//vhcs.js',
  'v1/vhcs.js\0.txt',
  'v1',
  'v1/',
  '',
  'v1/vhcs.js/more',
]) {
  test(`${JSON.stringify(path)} finds nothing`, async (t) => {
    const folder = await folderOf(t, { 'v1/vhcs.js': script, '.hidden': 'x', 'v1/.hidden': 'x' });

    assert.equal(await createFolderAssets(folder).find(path), undefined);
  });
}

test('a link that leads out of the folder is not followed', async (t) => {
  const folder = await folderOf(t, {});
  await symlink(join(folder, '../secret.txt'), join(folder, 'v1/link.txt'));

  assert.equal(await createFolderAssets(folder).find('v1/link.txt'), undefined);
});

test('a folder that does not exist has no files', async () => {
  assert.equal(await createFolderAssets('/nowhere/at/all').find('v1/vhcs.js'), undefined);
});
