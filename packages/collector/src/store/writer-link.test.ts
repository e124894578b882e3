import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { StoreUnavailableError } from './store.ts';
import { WriterLink } from './writer-link.ts';

const answering = `
  port.on('message', ({ id, call, request }) => {
    port.postMessage([{ id, reply: request }]);
    if (call === 'stop') port.close();
  });`;

const failing = `
  port.on('message', ({ id }) => {
    port.postMessage([{ id, error: new Error('database or disk is full') }]);
  });`;

const dying = `port.on('message', () => { throw new Error('out of memory'); });`;

const leaving = `port.on('message', () => { process.exit(3); });`;

test('a call gets the answer of the thread', async (context) => {
  const link = linkTo(context, answering);

  assert.equal(await link.call('probe', null), null);
});

test('a call that fails there keeps the reason as its cause', async (context) => {
  const link = linkTo(context, failing);

  const error = await errorOf(link.call('probe', null));

  assert.ok(error instanceof StoreUnavailableError);
  assert.match(error.message, /database or disk is full/);
  assert.ok(error.cause instanceof Error);
});

test('the death of the thread refuses every call, now and later', async (context) => {
  const link = linkTo(context, dying);

  const errors = [
    ...(await Promise.all([
      errorOf(link.call('probe', null)),
      errorOf(link.call('received', null)),
    ])),
    await errorOf(link.call('probe', null)),
  ];

  for (const error of errors) {
    assert.ok(error instanceof StoreUnavailableError);
    assert.match(error.message, /out of memory/);
  }
});

test('a thread that just ends counts as dead', async (context) => {
  const link = linkTo(context, leaving);

  const error = await errorOf(link.call('probe', null));

  assert.ok(error instanceof StoreUnavailableError);
  assert.match(error.message, /ended with code 3/);
});

test('stopping waits for the end of the thread', async (context) => {
  const link = linkTo(context, answering);

  await link.stop();

  await assert.rejects(link.call('probe', null), StoreUnavailableError);
});

test('stopping a dead thread is no error', async (context) => {
  const link = linkTo(context, dying);
  await errorOf(link.call('probe', null));

  await assert.doesNotReject(link.stop());
});

function linkTo(context: TestContext, body: string): WriterLink {
  const source = `import { parentPort as port } from 'node:worker_threads'; ${body}`;
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  context.after(() => thread.terminate());
  return new WriterLink(thread);
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    return error;
  }
}
