import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestApp, formOf, openSeries, ORIGIN, type TestApp } from '../testing/test-app.ts';

const MIDNIGHT_HOURS = 12;

/** One phone's browser: it keeps cookies for the address that set them, and shows what it gets. */
class Phone {
  readonly #app: TestApp;
  readonly #cookies = new Map<string, string>();

  constructor(app: TestApp) {
    this.#app = app;
  }

  async rate(unit: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const path = `/rate/${unit}`;
    const cookie = this.#cookies.get(path);
    const response = await this.#app.fetch(
      new Request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { Origin: ORIGIN, ...(cookie !== undefined && { Cookie: cookie }) },
        body: formOf({ level: '5', ...fields }),
      }),
      { clientNetwork: () => '203.0.113.7' },
    );
    const set = response.headers.get('Set-Cookie') ?? '';
    const [, pair, setPath] = /^([^;]+);.*Path=([^;]+)/.exec(set) ?? [];
    if (pair !== undefined && setPath !== undefined) this.#cookies.set(setPath, pair);
    return response;
  }
}

test('a phone that sends three times is counted once, and told so politely', async () => {
  const app = createTestApp();
  const phone = new Phone(app);

  const first = await phone.rate(openSeries.unit);
  const second = await phone.rate(openSeries.unit, { level: '1' });
  const third = await phone.rate(openSeries.unit, { level: '1' });

  assert.deepEqual([first.status, second.status, third.status], [303, 409, 409]);
  assert.equal(await app.store.received(openSeries), 1);
  const page = await second.text();
  assert.match(page, /Hôm nay Ông\/Bà đã đánh giá rồi/);
  assert.match(page, /Cảm ơn Ông\/Bà/);
});

test('the page that says so speaks the language of the form', async () => {
  const phone = new Phone(createTestApp());
  await phone.rate(openSeries.unit, { lang: 'en' });

  const page = await (await phone.rate(openSeries.unit, { lang: 'en' })).text();

  assert.match(page, /You have rated today already/);
});

test('two phones behind one address both count', async () => {
  const app = createTestApp();

  const answers = [
    await new Phone(app).rate(openSeries.unit),
    await new Phone(app).rate(openSeries.unit),
  ];

  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  );
  assert.equal(await app.store.received(openSeries), 2);
});

test('another unit is another rating', async () => {
  const phone = new Phone(createTestApp());
  await phone.rate(openSeries.unit);

  assert.equal((await phone.rate('bvdk-lai-chau')).status, 303);
});

test('the mark is the same for everybody, ends at midnight and stays with the unit', async () => {
  const app = createTestApp();

  const marks = await Promise.all(
    [new Phone(app), new Phone(app)].map(async (phone) =>
      (await phone.rate(openSeries.unit)).headers.get('Set-Cookie'),
    ),
  );

  assert.equal(marks[0], marks[1]);
  assert.equal(
    marks[0],
    `vhcs-rated-hai-long-nhanh=1; Max-Age=${String(MIDNIGHT_HOURS * 3600)}; Path=/rate/${openSeries.unit}; HttpOnly; SameSite=Lax`,
  );
});

test('a form that was not taken leaves no mark', async () => {
  const response = await new Phone(createTestApp()).rate(openSeries.unit, { level: '' });

  assert.equal(response.status, 422);
  assert.equal(response.headers.get('Set-Cookie'), null);
});

test('nothing of the address is stored', async () => {
  const app = createTestApp();

  await new Phone(app).rate(openSeries.unit);

  assert.doesNotMatch(JSON.stringify([app.saved, app.lines]), /203\.0\.113/);
});
