import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReplyCache } from './reply-cache.ts';

test('what is asked for again within ten seconds is made once', async () => {
  let now = 1_000;
  let made = 0;
  const cache = createReplyCache(() => now);
  const ask = () => cache.get('key', () => ({ number: (made += 1) }));

  const first = await ask();
  now += 9_999;
  const second = await ask();
  now += 2;
  const third = await ask();

  assert.deepEqual([first.number, second.number, third.number], [1, 1, 2]);
});

test('all who ask while an answer is being made get the same', async () => {
  let made = 0;
  const cache = createReplyCache(() => 1_000);
  const make = () => Promise.resolve({ number: (made += 1) });

  const [first, second] = await Promise.all([cache.get('key', make), cache.get('key', make)]);

  assert.equal(first, second);
});

test('what could not be made is made again for the next who asks', async () => {
  const cache = createReplyCache(() => 1_000);
  const failing = () => {
    throw new Error('not now');
  };

  await assert.rejects(async () => cache.get('key', failing), /not now/);

  assert.deepEqual(await cache.get('key', () => ({ now: true })), { now: true });
});

test('the oldest of very many answers are forgotten', async () => {
  const cache = createReplyCache(() => 1_000);
  await cache.get('first', () => ({ number: 1 }));
  for (let number = 0; number < 2_000; number += 1) {
    await cache.get(`key ${String(number)}`, () => ({ number }));
  }

  const again = await cache.get('first', () => ({ number: 2 }));

  assert.deepEqual(again, { number: 2 });
});
