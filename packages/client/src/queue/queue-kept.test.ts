import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBObjectStore } from 'fake-indexeddb';
import { bytesOnDisk, DAY_MS, Device, ratingOf, refusal } from './device.fixture.mts';
import { Locks } from './locks.fixture.mts';

const year = 365 * DAY_MS;

test('what waits cannot be read on the disk', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const key = await device.open().queue.add(ratingOf(1, 'Cán bộ ở quầy số 3'));

  const disk = await bytesOnDisk();

  assert.ok(disk.length > 100);
  for (const secret of ['answers', 'hai-long', 'quầy', key]) assert.ok(!disk.includes(secret));
});

test('another session neither reads nor sends what the last one left', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const first = device.open();
  await first.queue.add(ratingOf(1));
  first.crash();
  device.endSession();
  device.connect(true);

  const next = device.open();
  await next.reaches('idle');

  assert.equal(device.collector.received.length, 0);
  assert.ok((await bytesOnDisk()).length > 0);
});

test('what a session left is removed after 31 days', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const first = device.open();
  await first.queue.add(ratingOf(1));
  first.crash();
  device.endSession();
  device.nowMs += 32 * DAY_MS;

  await device.open().reaches('idle');

  assert.equal(await bytesOnDisk(), '');
});

test('a device of its own sends in one session what was given in another', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const first = device.open({ keep: 'device' });
  await first.queue.add(ratingOf(1));
  first.crash();
  device.endSession();
  device.connect(true);

  await device.open({ keep: 'device' }).reaches('idle');

  assert.equal(device.collector.stored.size, 1);
});

test('the key of a device cannot be taken out of its storage', async (t) => {
  const device = new Device(t);
  await device.open({ keep: 'device' }).reaches('idle');
  const opening = indexedDB.open('vhcs');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const found = opening.result.transaction('vhcs-queue').objectStore('vhcs-queue').getAll();
  await new Promise((resolve) => {
    found.onsuccess = resolve;
  });
  const [kept] = found.result as readonly { readonly key: CryptoKey }[];
  opening.result.close();

  assert.equal(kept?.key.extractable, false);
});

for (const [missing, value] of [
  ['indexedDB', undefined],
  ['crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) }],
  ['sessionStorage', undefined],
] as const) {
  test(`without ${missing} ratings wait in memory, and the state says so`, async (t) => {
    const device = new Device(t);
    device.define(missing, value);
    device.connect(false);
    const page = device.open();
    await page.queue.add(ratingOf(1));
    assert.equal(page.queue.state.isDurable, false);

    device.connect(true);
    await page.reaches('idle');

    assert.equal(device.collector.stored.size, 1);
  });
}

test('on a full disk ratings wait in memory, and are sent in their order', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  await page.queue.add(ratingOf(1));
  t.mock.method(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await page.queue.add(ratingOf(2));
  assert.equal(page.queue.state.isDurable, false);

  device.connect(true);
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ answers }) => answers['q1']),
    [1, 2],
  );
});

test('a day that has not come yet gives way to the day of the collector', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  device.nowMs += year;
  await page.queue.add(ratingOf(5));
  device.nowMs -= year;
  device.collector.replies = [refusal('invalid-rating', '/localDate')];

  device.connect(true);
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ localDate }) => localDate),
    ['2027-11-22', undefined],
  );
});

test('so does the day of a device whose clock is still ahead when it sends', async (t) => {
  const device = new Device(t);
  device.nowMs += year;
  device.collector.replies = [refusal('invalid-rating', '/localDate')];
  const page = device.open();

  await page.queue.add(ratingOf(5));
  await page.reaches('idle');

  assert.equal(device.collector.stored.size, 1);
});

test('so does the day of a device that had lost its clock', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  device.nowMs -= 6 * year;
  await page.queue.add(ratingOf(5));
  device.nowMs += 6 * year;
  device.collector.replies = [refusal('invalid-rating', '/localDate')];

  device.connect(true);
  await page.reaches('idle');

  assert.equal(device.collector.stored.size, 1);
});

test('a rating that waited too long for the collector is not counted on another day', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  await page.queue.add(ratingOf(5));
  device.nowMs += 40 * DAY_MS;
  device.collector.replies = [refusal('invalid-rating', '/localDate')];

  device.connect(true);
  await page.reaches('failed');

  assert.equal(device.collector.stored.size, 0);
});

test('of two tabs one sends at a time', async (t) => {
  const device = new Device(t);
  const locks = new Locks();
  device.locks = locks;
  const pages = [device.open(), device.open()];

  await Promise.all(pages.flatMap(({ queue }) => [1, 2, 3].map((v) => queue.add(ratingOf(v)))));
  await Promise.all(pages.map((page) => page.reaches('idle')));

  assert.equal(locks.most, 1);
  assert.equal(device.collector.received.length, 6);
  assert.equal(device.collector.stored.size, 6);
});
