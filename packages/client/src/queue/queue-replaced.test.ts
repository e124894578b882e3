import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Device, ratingOf, refusal } from './device.fixture.mts';

test('a rating that has not left yet is changed, and sent once', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  const key = await page.queue.add(ratingOf(1));

  const replaced = await page.queue.replace(key, ratingOf(5));
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
  device.connect(false);
  const tab = device.open({ keep: 'device' });
  const key = await tab.queue.add(ratingOf(1));
  const other = device.open({ keep: 'device' });
  await other.reaches('pending');

  await tab.queue.replace(key, ratingOf(5));
  tab.crash();
  device.connect(true);
  await other.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ answers }) => answers['q1']),
    [5],
  );
});

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
