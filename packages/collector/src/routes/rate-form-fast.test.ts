import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createTestApp,
  formOf,
  hiddenFieldsIn,
  NOON,
  openSeries,
  type TestApp,
} from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau';
const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

/** Fetches a form, waits, and sends it with what was chosen. */
async function fillIn(
  app: TestApp,
  { afterMs, path = PATH }: { readonly afterMs: number; readonly path?: string },
  chosen: Readonly<Record<string, string>> = { level: '5' },
): Promise<Response> {
  const fields = hiddenFieldsIn(await (await app.get(path)).text());
  for (const [name, value] of Object.entries(chosen)) fields.set(name, value);
  app.now += afterMs;
  return app.postForm(fields);
}

/** Why the only rating was held; undefined where it counts. */
function holdIn({ saved }: TestApp): string | undefined {
  assert.equal(saved.length, 1);
  return saved[0]?.hold;
}

test('a form that comes back as soon as it was fetched is held, and not counted', async () => {
  const app = createTestApp();

  await fillIn(app, { afterMs: 200 });

  assert.equal(holdIn(app), 'too-fast');
  assert.equal(await app.store.received(openSeries), 0);
});

test('whoever was too fast is answered as everybody is', async () => {
  const [fast, usual] = await Promise.all(
    [200, 20 * SECOND_MS].map((afterMs) => fillIn(createTestApp(), { afterMs })),
  );

  assert.ok(fast && usual);
  assert.equal(fast.status, 303);
  assert.equal(await fast.text(), await usual.text());
  const headersOf = ({ headers }: Response) =>
    [...headers].filter(([name]) => name !== 'set-cookie' && name !== 'x-request-id');
  assert.deepEqual(headersOf(fast), headersOf(usual));
  assert.match(fast.headers.get('Set-Cookie') ?? '', /^vhcs-rated-hai-long-nhanh=1;/);
});

test('a link that has chosen the level leads to a form that may be sent at once', async () => {
  const app = createTestApp();

  await fillIn(app, { path: `${PATH}?level=5`, afterMs: 800 });

  assert.equal(holdIn(app), undefined);
  assert.equal(await app.store.received(openSeries), 1);
});

const sixAnswers = {
  level: '5',
  'q.tiep-can': '5',
  'q.thu-tuc': '5',
  'q.cong-chuc': '5',
  'q.ket-qua': '5',
  'q.phan-anh': 'na',
};

for (const [what, chosen, leastMs] of [
  ['one answer', { level: '5' }, 800],
  ['an answer and a comment', { level: '5', comment: 'Nhanh' }, 1300],
  ['six answers', sixAnswers, 3300],
] as const) {
  test(`${what} take a person ${String(leastMs)} ms at least`, async () => {
    const path = `${PATH}?survey=hai-long-5-yeu-to`;
    const [early, late] = [createTestApp(), createTestApp()];

    await fillIn(early, { path, afterMs: leastMs - 1 }, chosen);
    await fillIn(late, { path, afterMs: leastMs }, chosen);

    assert.equal(holdIn(early), 'too-fast');
    assert.equal(holdIn(late), undefined);
  });
}

test('a field that no person sees is the reason, however fast it was filled', async () => {
  const app = createTestApp();

  await fillIn(app, { afterMs: 0 }, { level: '5', website: 'https://spam.example' });

  assert.equal(holdIn(app), 'honeypot');
});

for (const [what, made] of [
  ['nothing', ''],
  ['words', 'hôm nay'],
  ['a date', '2026-11-22'],
  ['1970', '0'],
  ['a month ago and more', String(NOON - 31 * DAY_MS)],
  ['the day after tomorrow', String(NOON + 2 * DAY_MS)],
  ['the end of time', '9'.repeat(400)],
] as const) {
  test(`a form that says ${what} where it says when it was made is held`, async () => {
    const app = createTestApp();

    const response = await app.postForm(formOf({ made }));

    assert.equal(response.status, 303);
    assert.equal(holdIn(app), 'too-fast');
  });
}

test('a form without a word of when it was made is held', async () => {
  const app = createTestApp();
  const fields = formOf();
  fields.delete('made');

  await app.postForm(fields);

  assert.equal(holdIn(app), 'too-fast');
});

for (const [what, passedMs] of [
  ['was left open for five days', 5 * DAY_MS],
  ['waited while the clock was set back by an hour', 30 * SECOND_MS - HOUR_MS],
  ['was made by a collector whose clock is five seconds ahead', 3 * SECOND_MS - 5 * SECOND_MS],
  ['was made by a collector whose clock is five seconds behind', 3 * SECOND_MS + 5 * SECOND_MS],
] as const) {
  test(`a form that ${what} counts`, async () => {
    const app = createTestApp();

    await fillIn(app, { afterMs: passedMs });

    assert.equal(holdIn(app), undefined);
  });
}

test('any collector of several takes the form of another', async () => {
  const [one, other] = [createTestApp(), createTestApp()];
  const fields = hiddenFieldsIn(await (await one.get(PATH)).text());
  fields.set('level', '5');
  other.now += 2 * SECOND_MS;

  await other.postForm(fields);

  assert.equal(holdIn(other), undefined);
});

test('whoever forgot an answer does not wait again', async () => {
  const app = createTestApp();
  const again = await fillIn(app, { afterMs: 5 * SECOND_MS }, {});
  const fields = hiddenFieldsIn(await again.text());
  fields.set('level', '4');
  app.now += 100;

  await app.postForm(fields);

  assert.equal(again.status, 422);
  assert.equal(holdIn(app), undefined);
});

test('a script gains no time by a form with a fault', async () => {
  const app = createTestApp();
  const again = await fillIn(app, { afterMs: 100 }, {});
  const fields = hiddenFieldsIn(await again.text());
  fields.set('level', '4');
  app.now += 100;

  await app.postForm(fields);

  assert.equal(holdIn(app), 'too-fast');
});

test('an address does not say when its form was made', async () => {
  const app = createTestApp();

  await fillIn(app, { path: `${PATH}?made=${String(NOON - HOUR_MS)}`, afterMs: 100 });

  assert.equal(holdIn(app), 'too-fast');
});

test('when a form was made is neither stored nor logged', async () => {
  const app = createTestApp({ limits: { perUnit: 2, perNetwork: 100, burst: 0 } });
  const made = String(NOON - 61_234);

  for (const level of ['5', '9', '4', '3']) await app.postForm(formOf({ made, level }));

  assert.ok(app.saved.length > 0);
  assert.ok(!JSON.stringify([app.saved, app.lines]).includes(made));
});

test('operators find what was too fast among the held ratings, by its reason', async () => {
  const app = createTestApp();
  await fillIn(app, { afterMs: 0 });

  const groups = await app.store.held.waiting();

  assert.deepEqual(groups, [{ ...openSeries, day: '2026-11-22', reason: 'too-fast', n: 1 }]);
});
