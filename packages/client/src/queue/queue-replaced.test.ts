import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rating } from '@vhcs/contract';
import type { Transport } from '../transport.ts';
import { Device, ratingOf, refusal, type Page } from './device.fixture.mts';
import { Locks } from './locks.fixture.mts';

/** What counts in the end. */
const countedOf = ({ collector }: Device): readonly unknown[] =>
  collector.counted.map(({ answers }) => answers['q1']);

/** A tab that waits with a rating for its pause to end, while the network is there again. */
async function pausing(device: Device): Promise<{ readonly tab: Page; readonly key: string }> {
  device.connect(false);
  const tab = device.open({ keep: 'device' });
  const key = await tab.queue.add(ratingOf(5));
  await tab.rests(tab.pauses.length + 1);
  device.isOnline = true;
  return { tab, key };
}

test('a rating that has not left yet is changed, and sent once', async (t) => {
  const device = new Device(t);
  device.locks = new Locks();
  device.connect(false);
  const page = device.open();
  const key = await page.queue.add(ratingOf(1));

  const replaced = await page.queue.replace(key, ratingOf(5));
  await page.rests(page.pauses.length + 1);
  device.connect(true);
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ idempotencyKey, answers }) => [idempotencyKey, answers['q1']]),
    [[replaced, 5]],
  );
});

test('a rating that is changed twice without a network still replaces the stored one', async (t) => {
  const device = new Device(t);
  const page = device.open();
  const first = await page.queue.add(ratingOf(1));
  await page.reaches('idle');
  device.connect(false);
  const second = await page.queue.replace(first, ratingOf(3));

  await page.queue.replace(second, ratingOf(5));
  device.connect(true);
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.counted.map(({ answers }) => answers['q1']),
    [5],
  );
});

test('what one tab has changed is not sent by another as it was', async (t) => {
  const device = new Device(t);
  device.locks = new Locks();
  device.connect(false);
  const tab = device.open({ keep: 'device' });
  const key = await tab.queue.add(ratingOf(1));
  const other = device.open({ keep: 'device' });
  await other.reaches('pending');

  await tab.queue.replace(key, ratingOf(5));
  await tab.queue.close();
  device.connect(true);
  await other.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ answers }) => answers['q1']),
    [5],
  );
});

test('a rating that another tab has sent is replaced, and counts once', async (t) => {
  const device = new Device(t);
  device.locks = new Locks();
  const { tab, key } = await pausing(device);
  await device.open({ keep: 'device' }).reaches('idle');

  await tab.queue.replace(key, ratingOf(1));
  await tab.reaches('idle');

  assert.equal(device.collector.received.length, 2);
  assert.deepEqual(countedOf(device), [1]);
});

for (const locks of [new Locks(), undefined]) {
  const where = locks ? 'with' : 'without';
  test(`so is one that another tab is sending, in a browser ${where} locks`, async (t) => {
    const device = new Device(t);
    device.locks = locks;
    const { tab, key } = await pausing(device);
    const { transport, arrived, answer } = slowWay(device);
    const other = device.open({ keep: 'device', transport });
    await arrived;

    await tab.queue.replace(key, ratingOf(1));
    answer();
    await Promise.all([tab.reaches('idle'), other.reaches('idle')]);

    assert.deepEqual(countedOf(device), [1]);
  });
}

test('a stored rating is replaced by naming its key', async (t) => {
  const device = new Device(t);
  const page = device.open();
  const first = await page.queue.add(ratingOf(1));
  await page.reaches('idle');

  const second = await page.queue.replace(first, ratingOf(5));
  await page.reaches('idle');

  assert.notEqual(second, first);
  assert.equal(device.collector.received[1]?.replaces, first);
  assert.equal(device.collector.counted.length, 1);
});

test('a rating whose answer was lost is replaced once it is known to be stored', async (t) => {
  const device = new Device(t);
  device.collector.replies = ['lose the answer'];
  const page = device.open();
  const first = await page.queue.add(ratingOf(1));
  await page.rests(1);

  await page.queue.replace(first, ratingOf(5));
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ answers, replaces }) => [answers['q1'], replaces]),
    [
      [1, undefined],
      [1, undefined],
      [5, first],
    ],
  );
  assert.equal(device.collector.counted.length, 1);
});

test('a rating counts by itself where the one that it replaces was refused', async (t) => {
  const device = new Device(t);
  device.collector.replies = [refusal('invalid-rating', '/answers/q1')];
  const page = device.open();
  const first = await page.queue.add(ratingOf(9));
  await page.reaches('failed');

  await page.queue.replace(first, ratingOf(5));
  await page.reaches('failed');

  assert.deepEqual(
    device.collector.counted.map(({ answers }) => answers['q1']),
    [5],
  );
});

test('where another text arrived under a key, the later text takes its place', async (t) => {
  const device = new Device(t);
  const key = '019a0000-0000-7000-8000-000000000000';
  device.collector.take({ ...ratingOf(1), idempotencyKey: key });
  const page = device.open();

  await page.queue.add(ratingOf(5), { idempotencyKey: key });
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.counted.map(({ answers }) => answers['q1']),
    [5],
  );
});

/** A way on which the first rating is held up until it is told to go on. */
function slowWay({ collector }: Device): {
  readonly transport: Transport;
  /** The first rating has left its page. */
  readonly arrived: Promise<void>;
  readonly answer: () => void;
} {
  let arrive: () => void = () => undefined;
  let answer: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const transport: Transport = {
    request: async <T>({ body }: { readonly body?: string | null }) => {
      arrive();
      await answered;
      return collector.take(JSON.parse(body ?? '') as Rating) as T;
    },
  };
  return {
    transport,
    arrived,
    answer: () => {
      answer();
    },
  };
}
