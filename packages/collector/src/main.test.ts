import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { ownProgram } from './testing/own-program.ts';
import { ratingOf } from './testing/test-app.ts';

async function run(
  t: TestContext,
  env: Readonly<Record<string, string>>,
): Promise<ChildProcess & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-main-'));
  const child = spawn(process.execPath, ownProgram('main'), {
    env: { ...process.env, PORT: '0', VHCS_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(async () => {
    child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });
  return Object.assign(child, { dataDir });
}

/** The address that is printed for people, once it is. */
async function addressOf(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout);
  for await (const chunk of child.stdout) {
    const printed = /^VHCS is running: (http:\/\/127\.0\.0\.1:\d+)\/demo\/\n$/.exec(String(chunk));
    if (printed?.[1] !== undefined) return printed[1];
  }
  return assert.fail('no address was printed');
}

test('it prints its address, logs JSON, and stops in order on SIGTERM', async (t) => {
  const child = await run(t, {});
  assert.ok(child.stderr);
  const log = text(child.stderr);
  const url = await addressOf(child);
  const response = await fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ratingOf({ answers: { q1: 9 } })),
  });

  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];

  const messages = (await log)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly msg: string }).msg);
  assert.equal(response.status, 422);
  assert.equal(code, 0);
  assert.deepEqual(
    messages.filter((message) => message !== 'batches closed'),
    ['listening', 'refused', 'stopping', 'stopped'],
  );
});

test('told twice to stop, it is gone at once', async (t) => {
  const child = await run(t, {});
  const url = new URL(await addressOf(child));
  assert.ok(child.stderr);
  const socket = connect(Number(url.port), url.hostname);
  socket.on('error', () => undefined);
  socket.write('POST /v1/ratings HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
  await fetch(new URL('/healthz', url));

  child.kill('SIGTERM');
  for await (const line of child.stderr) if (String(line).includes('"stopping"')) break;
  child.kill('SIGTERM');
  const [, signal] = (await once(child, 'exit')) as [null, NodeJS.Signals];

  assert.equal(signal, 'SIGKILL');
});

test('settings that are not accepted are told without a stack, with exit code 2', async (t) => {
  const child = await run(t, { PORT: 'eighty', VHCS_DATABASE_URL: 'db' });
  assert.ok(child.stderr);

  const [told, [code]] = await Promise.all([
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);

  assert.equal(code, 2);
  assert.match(told, /PORT is "eighty"; expected a whole number/);
  assert.match(told, /VHCS_DATABASE_URL is not the address/);
  assert.ok(!told.includes('    at '));
});

test('a registry that cannot be used is told by file, record and field, with exit code 2', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-main-'));
  t.after(() => rm(dataDir, { recursive: true }));
  const units = [{ id: 'a', name: { vi: 'A' }, level: 'village', parent: null }];
  await writeFile(join(dataDir, 'registry.json'), JSON.stringify({ units }));

  const child = await run(t, { VHCS_DATA_DIR: dataDir });
  assert.ok(child.stderr);
  const [told, [code]] = await Promise.all([
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);

  assert.equal(code, 2);
  assert.match(told, /registry\.json is not a usable registry:\n {2}units\[0\] \(a\)\.level: /);
});
