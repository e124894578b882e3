import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, readdir, watch } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { ownProgram } from '../testing/own-program.ts';
import { createFiguresBench } from './testing/figures-bench.ts';

type Environment = Readonly<Record<string, string>>;

const start = (
  args: readonly string[],
  env: Environment,
  stdout: number | 'pipe' = 'pipe',
): ChildProcess =>
  spawn(process.execPath, [...ownProgram('cli/main'), ...args], {
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });

async function endOf(child: ChildProcess): Promise<readonly unknown[]> {
  assert.ok(child.stderr);
  const [err] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return [child.exitCode, err];
}

/** Runs a command at a terminal, where keys are typed once it asks; how it ended, and what was seen. */
async function typed(
  keys: string,
  args: readonly string[],
  env: Environment,
): Promise<readonly unknown[]> {
  const command = [process.execPath, ...ownProgram('cli/main'), ...args].join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', TERM: 'dumb', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let seen = '';
  for await (const piece of child.stdout) {
    if (seen === '') child.stdin.write(keys);
    seen += String(piece);
  }
  await ended;
  return [child.exitCode, seen];
}

test('a command whose reader has gone, as of "| head", ends without a word', async (t) => {
  const { dataDir } = await createFiguresBench(t);

  const child = start(['export', '--period', '2026'], { VHCS_DATA_DIR: dataDir });
  child.stdout?.destroy();

  assert.deepEqual(await endOf(child), [1, '']);
});

test('output that the disk has no room for is told', async (t) => {
  const { dataDir } = await createFiguresBench(t);

  const child = start(['sites'], { VHCS_DATA_DIR: dataDir }, openSync('/dev/full', 'w'));

  assert.deepEqual(await endOf(child), [1, 'The command failed: the disk is full.\n']);
});

test('a command that is stopped by Ctrl-C leaves nothing of what it had begun', async (t) => {
  const { dataDir } = await createFiguresBench(t);
  const folder = join(dataDir, 'temporary');
  await mkdir(folder);
  const endless = join(dataDir, 'endless.sqlite');
  spawnSync('mkfifo', [endless]);

  const child = start(['restore', '--verify', endless], { TMPDIR: folder });
  for await (const { filename } of watch(folder)) {
    if (filename?.startsWith('vhcs-restore-')) break;
  }
  child.kill('SIGINT');
  await once(child, 'exit');

  assert.equal(child.signalCode, 'SIGINT');
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('vhcs-')),
    [],
  );
});

test('Ctrl-C at a question ends the command as a signal does', async (t) => {
  const { dataDir } = await createFiguresBench(t);

  const [code, seen] = await typed('\x03', ['forget', '--period', 'all'], {
    VHCS_DATA_DIR: dataDir,
  });

  assert.equal(code, 128 + constants.signals.SIGINT);
  assert.match(String(seen), /Type delete to go on: \r\n$/);
});
