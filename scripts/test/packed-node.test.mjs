import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { EmptyProject } from '../packages/empty-project.mjs';
import { publishedPackages } from '../packages/published.mjs';
import { packTarballs } from '../packages/tarballs.mjs';
import { chosenNodes } from './chosen-nodes.mjs';

/** Run in browsers only, or in a process of their own. */
const notImported = /\/define$|^@vhcs\/embed|\/main$|\.json$|\/types\//;

const rateAndRead = `
import { createClient } from '@vhcs/client';
const client = createClient({ baseUrl: process.argv[2] });
const receipt = await client.submit({
  survey: 'hai-long-nhanh', surveyVersion: 1, unit: 'ttpvhcc-lai-chau',
  channel: 'api', language: 'vi', answers: { q1: 5 },
});
const summary = await client.summary('ttpvhcc-lai-chau');
console.log(JSON.stringify([receipt.unit, summary.unit]));
`;

const [{ version }] = publishedPackages().map(({ manifest }) => manifest);

/** A collector that has not been stopped by then hangs. */
const LONGEST_MS = 60_000;

let folder;
let project;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vhcs-tarballs-'));
  const names = publishedPackages().map(({ manifest }) => manifest.name);
  project = await EmptyProject.create(packTarballs(folder), [...names, 'react', 'msw']);
});
after(async () => {
  await project.remove();
  await rm(folder, { recursive: true });
});

for (const { major, path } of chosenNodes()) {
  test(`every entry point of the tarballs is imported by Node ${major}, and does nothing`, async () => {
    const entries = publishedPackages().flatMap(({ manifest }) =>
      Object.keys(manifest.exports).map((entry) => join(manifest.name, entry)),
    );
    const imports = entries.filter((entry) => !notImported.test(entry));
    const file = await project.write(
      `imports-${major}.mjs`,
      imports.map((entry) => `await import('${entry}');`).join('\n'),
    );

    assert.equal(project.run(path, ['--no-warnings', file]), '');
  });

  test(`on Node ${major} a program with the packed SDK rates at the packed collector`, async () => {
    const file = await project.write(`rate-${major}.mjs`, rateAndRead);
    const collector = await startCollector(path);

    const said = project.run(path, [file, collector.url]);
    await collector.stop();

    assert.deepEqual(JSON.parse(said), ['ttpvhcc-lai-chau', 'ttpvhcc-lai-chau']);
  });
}

test('the packed collector serves the release that it carries', async () => {
  const collector = await startCollector(process.execPath);

  const loader = await fetch(`${collector.url}/embed/v1/vhcs.js`);
  const pinned = await fetch(`${collector.url}/embed/v1/${version}/vhcs.all.js`);
  await collector.stop();

  assert.deepEqual([loader.status, pinned.status], [200, 200]);
});

async function startCollector(node) {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-packed-data-'));
  const main = await project.write('collector.mjs', "import '@vhcs/collector/main';");
  const child = spawn(node, ['--no-warnings', main], {
    env: { ...process.env, PORT: '0', VHCS_DATA_DIR: dataDir, VHCS_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST_MS,
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the collector ended with ${code} before it said its address`);
  });
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    failed,
  ]);
  const stop = async () => {
    child.kill();
    await failed.catch(() => undefined);
    await rm(dataDir, { recursive: true });
  };
  return { url: new URL(/http:\S+/.exec(line)[0]).origin, stop };
}
