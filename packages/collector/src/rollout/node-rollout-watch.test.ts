import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Log, Timer } from '../capabilities.ts';
import { ROLLOUT_FILE } from './node-rollout-file.ts';
import {
  createRolloutKeys,
  PRIVATE_KEY_FILE,
  PUBLIC_KEY_FILE,
  readPrivateKey,
} from './node-rollout-keys.ts';
import { watchRollout, type RolloutWatch } from './node-rollout-watch.ts';
import { neutralRollout } from './rollout-source.ts';
import { RolloutError, signRollout } from './signed-rollout.ts';

const off = { off: ['vhcs-results'], canary: null };

interface Bench {
  readonly dataDir: string;
  readonly path: string;
  readonly watch: RolloutWatch;
  readonly errors: readonly string[];
  /** Writes what the key of the folder signs. */
  readonly sign: (decision: typeof off) => Promise<void>;
  /** Lets the watch look again, and waits until it has. */
  readonly look: () => Promise<void>;
}

async function folder(t: TestContext): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-rollout-'));
  t.after(() => rm(dataDir, { recursive: true }));
  return dataDir;
}

async function createBench(t: TestContext): Promise<Bench> {
  const dataDir = await folder(t);
  await createRolloutKeys(dataDir);
  const errors: string[] = [];
  let wake: () => void = () => undefined;
  let asleep: () => void = () => undefined;
  const timer: Timer = (delayMs, run) => {
    assert.equal(delayMs, 5_000);
    wake = run;
    asleep();
    return () => undefined;
  };
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: ({ err }) => errors.push(err instanceof Error ? err.message : ''),
  };
  const path = join(dataDir, ROLLOUT_FILE);
  return {
    dataDir,
    path,
    errors,
    watch: await watchRollout({ dataDir, timer, log }),
    sign: async (decision) => {
      const key = await readPrivateKey(join(dataDir, PRIVATE_KEY_FILE));
      assert.ok(key);
      await writeFile(path, signRollout(decision, key));
    },
    look: () =>
      new Promise((resolve) => {
        asleep = resolve;
        wake();
      }),
  };
}

test('a folder without a rollout decides nothing, and nothing is logged', async (t) => {
  const { watch, errors } = await createBench(t);

  assert.deepEqual(watch.current(), neutralRollout);
  assert.deepEqual(errors, []);
});

test('what is signed is followed from the next look on, and again when it changes', async (t) => {
  const bench = await createBench(t);

  await bench.sign(off);
  await bench.look();
  const first = bench.watch.current();
  await bench.sign({ ...off, off: ['*'] });
  await bench.look();

  assert.deepEqual(first, off);
  assert.deepEqual(bench.watch.current().off, ['*']);
});

test('a file that is taken away decides nothing any more', async (t) => {
  const bench = await createBench(t);
  await bench.sign(off);
  await bench.look();

  await rm(bench.path);
  await bench.look();

  assert.deepEqual(bench.watch.current(), neutralRollout);
});

test('a file that was altered is not followed, and logged once for each change', async (t) => {
  const bench = await createBench(t);
  await bench.sign(off);
  await bench.look();
  const altered = (await readFile(bench.path, 'utf8')).replace('vhcs-results', '*');

  await writeFile(bench.path, altered);
  await bench.look();
  await bench.look();
  await utimes(bench.path, 1, 1);
  await bench.look();

  assert.deepEqual(bench.watch.current(), neutralRollout);
  assert.equal(bench.errors.length, 2);
  assert.match(bench.errors[0] ?? '', /signature does not fit/);
});

test('without the public key nothing is followed', async (t) => {
  const bench = await createBench(t);
  await bench.sign(off);
  await bench.look();

  await rm(join(bench.dataDir, PUBLIC_KEY_FILE));
  await bench.look();

  assert.deepEqual(bench.watch.current(), neutralRollout);
  assert.match(bench.errors[0] ?? '', /rollout\.pub is missing/);
});

test('a key file that holds no key is told by its name', async (t) => {
  const bench = await createBench(t);
  await bench.sign(off);

  await writeFile(join(bench.dataDir, PUBLIC_KEY_FILE), 'no key');
  await bench.look();

  assert.match(bench.errors[0] ?? '', /rollout\.pub holds no Ed25519 key/);
});

test('after it was stopped a watch looks no more', async (t) => {
  const dataDir = await folder(t);
  let cancelled = 0;
  const timer: Timer = () => () => (cancelled += 1);
  const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const watch = await watchRollout({ dataDir, timer, log });

  await watch.stop();

  assert.equal(cancelled, 1);
});

test('keys are made once, and the one that signs is for its owner alone', async (t) => {
  const dataDir = await folder(t);

  await createRolloutKeys(dataDir);

  assert.equal((await stat(join(dataDir, PRIVATE_KEY_FILE))).mode & 0o777, 0o600);
  await assert.rejects(createRolloutKeys(dataDir), RolloutError);
});
