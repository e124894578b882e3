import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { ProblemError } from '../problems.ts';
import { sha256 } from '../store/sha256-node.ts';
import { createReaderGuard, type ReaderGuard, type Vote } from './reader-guard.ts';

/** One minute before midnight in Vietnam. */
const LATE = Date.UTC(2026, 10, 22, 16, 59);
const MINUTE_MS = 60_000;

const vote: Vote = {
  reader: { network: '203.0.113.7', userAgent: 'Browser/1' },
  subject: 'https://laichau.gov.vn/tin-tuc/1',
  idempotencyKey: 'key-1',
};

const second: Vote = { ...vote, idempotencyKey: 'key-2' };

test('a second vote of the same reader is refused', () => {
  const guard = openGuard();
  guard.admit(vote);

  assert.throws(() => guard.admit(second), isAlreadyRated);
});

test('the same vote passes again, as a retry does', () => {
  const guard = openGuard();
  guard.admit(vote);

  assert.doesNotThrow(() => guard.admit(vote));
});

test('a vote that replaces the own one passes, and can be replaced itself', () => {
  const guard = openGuard();
  guard.admit(vote);

  guard.admit({ ...second, replaces: 'key-1' });

  assert.doesNotThrow(() => guard.admit({ ...vote, idempotencyKey: 'key-3', replaces: 'key-2' }));
  assert.throws(() => guard.admit({ ...second, replaces: 'key-of-another' }), isAlreadyRated);
});

test('another article, network or browser is another vote', () => {
  const guard = openGuard();
  guard.admit(vote);

  const others: readonly Vote[] = [
    { ...second, subject: `${vote.subject}0` },
    { ...second, reader: { ...vote.reader, network: '203.0.113.8' } },
    { ...second, reader: { ...vote.reader, userAgent: 'Browser/2' } },
  ];

  for (const other of others) assert.doesNotThrow(() => guard.admit(other));
});

test('a vote that was not stored is forgotten', () => {
  const guard = openGuard();

  guard.admit(vote)();

  assert.doesNotThrow(() => guard.admit(second));
});

test('a replacement that was not stored leaves the first vote', () => {
  const guard = openGuard();
  guard.admit(vote);

  guard.admit({ ...second, replaces: 'key-1' })();

  assert.doesNotThrow(() => guard.admit(vote));
  assert.throws(() => guard.admit(second), isAlreadyRated);
});

test('everybody is forgotten at midnight in Vietnam', () => {
  let now = LATE;
  const guard = openGuard(() => now);
  guard.admit(vote);

  now += MINUTE_MS;

  assert.doesNotThrow(() => guard.admit(second));
});

test('no key of a day before is kept, even where chance gave the same secret twice', () => {
  let now = LATE;
  const guard = createReaderGuard({
    clock: () => now,
    random: (length) => new Uint8Array(length),
    sha256,
  });
  guard.admit(vote);

  now += MINUTE_MS;

  assert.doesNotThrow(() => guard.admit(second));
});

test('what a reader is known by cannot be made again without the secret of the day', () => {
  let now = LATE;
  const hashed: string[] = [];
  const guard = createReaderGuard({
    clock: () => now,
    random: randomBytes,
    sha256: (text) => {
      hashed.push(text);
      return sha256(text);
    },
  });

  guard.admit(vote);
  const onTheFirstDay = hashed.splice(0);
  now += MINUTE_MS;
  guard.admit(vote);

  assert.equal(hashed.length, onTheFirstDay.length);
  assert.deepEqual(
    hashed.filter((text) => onTheFirstDay.includes(text)),
    [],
  );
});

test('a guard remembers a bounded number of readers', () => {
  const guard = openGuard();
  guard.admit(vote);
  for (let index = 0; index < 100_000; index += 1) {
    guard.admit({ ...vote, reader: { network: String(index), userAgent: '' } });
  }

  assert.doesNotThrow(() => guard.admit(second));
});

function openGuard(clock = (): number => LATE): ReaderGuard {
  return createReaderGuard({ clock, random: randomBytes, sha256 });
}

function isAlreadyRated(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'already-rated';
}
