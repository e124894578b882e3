import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startedBody } from './started-body.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a body has every piece in order', async () => {
  async function* pieces() {
    yield* [bytes('một '), bytes('hai '), await Promise.resolve(bytes('ba'))];
  }

  const body = await startedBody(pieces());

  assert.equal(await new Response(body).text(), 'một hai ba');
});

test('no piece is made before the one before it was taken', async () => {
  let made = 0;
  async function* pieces() {
    for (;;) {
      made += 1;
      yield await Promise.resolve(bytes('x'));
    }
  }

  const reader = (await startedBody(pieces())).getReader();
  for (let times = 0; times < 3; times += 1) await reader.read();

  assert.equal(made, 3);
});

test('whoever leaves ends what makes the pieces', async () => {
  let isOver = false;
  async function* pieces() {
    try {
      for (;;) yield await Promise.resolve(bytes('x'));
    } finally {
      isOver = true;
    }
  }

  const body = await startedBody(pieces());
  await body.cancel();

  assert.ok(isOver);
});

test('what fails before the first piece is thrown, what fails later breaks the body', async () => {
  async function* pieces(good: number) {
    for (let index = 0; index < good; index += 1) yield await Promise.resolve(bytes('x'));
    throw new Error('disk gone');
  }

  const body = await startedBody(pieces(1));

  await assert.rejects(startedBody(pieces(0)), /disk gone/);
  await assert.rejects(new Response(body).text(), /disk gone/);
});
