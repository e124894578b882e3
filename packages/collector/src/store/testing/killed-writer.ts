import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ownProgram } from '../../testing/own-program.ts';

/** What a program that writes was told of one rating of its load. */
export interface Acknowledged {
  readonly number: number;
  readonly kind: string;
}

/** A program that writes until it is killed. */
export interface KilledWriter {
  /** Path of a database, or the address of PostgreSQL. */
  readonly location: string;
  /** Number of the first rating that it gives. */
  readonly first: number;
  /** How many are acknowledged before it is killed. */
  readonly count: number;
  /** Runs in the moment of the kill. Default: nothing. */
  readonly atKill?: () => Promise<void>;
}

/** Has a program write until it is killed, and gives everything that was acknowledged to it. */
export async function writeUntilKilled(writer: KilledWriter): Promise<readonly Acknowledged[]> {
  const child = spawn(
    process.execPath,
    [...ownProgram('store/testing/writing-process'), writer.location, String(writer.first)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const closed = once(child, 'close');
  let killed: Promise<void> | undefined;
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [number, kind = ''] = line.split(' ');
    acknowledged.push({ number: Number(number), kind });
    if (acknowledged.length !== writer.count) continue;
    killed = writer.atKill?.();
    child.kill('SIGKILL');
  }
  assert.deepEqual(await closed, [null, 'SIGKILL']);
  await killed;
  return acknowledged;
}
