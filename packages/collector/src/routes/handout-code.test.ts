import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQr } from '../testing/read-qr.ts';
import { createTestApp, ORIGIN, problemOf, sampleRegistry } from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau/qr.svg';
const COUNTER = 'ttpvhcc-lai-chau-quay-1';
const FORM = `${ORIGIN}/rate/ttpvhcc-lai-chau`;

const touchpoints = sampleRegistry.touchpoints.map((touchpoint) => ({
  ...touchpoint,
  open: touchpoint.id !== COUNTER,
}));

for (const [what, query, address] of [
  ['a unit', '', `${FORM}?channel=qr`],
  ['a counter', `?touchpoint=${COUNTER}`, `${FORM}?channel=qr&touchpoint=${COUNTER}`],
  ['a procedure', '?service=1.001193', `${FORM}?channel=qr&service=1.001193`],
  [
    'a procedure at a counter',
    `?service=1.001193.000.00.00.H35&touchpoint=${COUNTER}`,
    `${FORM}?channel=qr&touchpoint=${COUNTER}&service=1.001193.000.00.00.H35`,
  ],
  ['a counter that was left empty', '?touchpoint=&service=', `${FORM}?channel=qr`],
] as const) {
  test(`the code of ${what} is read as the address of its form, which is there`, async () => {
    const app = createTestApp();

    const picture = await (await app.get(`${PATH}${query}`)).text();

    const read = readQr(picture);
    assert.equal(read, address);
    assert.equal((await app.get(read.slice(ORIGIN.length))).status, 200);
  });
}

test('the code is read with a hole in its middle', async () => {
  const picture = await (await createTestApp().get(PATH)).text();

  const torn = picture.replace(/M(1[6-9]|2[0-3]) (1[6-9]|2[0-3])h(\d+)v1h-\3z/g, '');

  assert.notEqual(torn, picture);
  assert.equal(readQr(torn), `${FORM}?channel=qr`);
});

test('the code is black on white, with four light modules on each side', async () => {
  const picture = await (await createTestApp().get(PATH)).text();

  const size = Number(/viewBox="0 0 (\d+) /.exec(picture)?.[1]);
  const bars = Array.from(picture.matchAll(/M(\d+) (\d+)h(\d+)v1/g), ([, ...numbers]) =>
    numbers.map(Number),
  );
  assert.match(picture, new RegExp(`<path fill="#fff" d="M0 0h${String(size)}v`));
  assert.equal(Math.min(...bars.map(([x = 0]) => x)), 4);
  assert.equal(Math.max(...bars.map(([x = 0, , width = 0]) => x + width)), size - 4);
  assert.equal(Math.min(...bars.map(([, y = 0]) => y)), 4);
  assert.equal(Math.max(...bars.map(([, y = 0]) => y)), size - 5);
});

test('the code is a picture that any page may show and nobody has to fetch twice', async () => {
  const app = createTestApp();

  const first = await app.get(PATH);
  const tag = first.headers.get('ETag') ?? '';
  const second = await app.get(PATH, { 'If-None-Match': tag });

  assert.equal(first.headers.get('Content-Type'), 'image/svg+xml');
  assert.equal(first.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(first.headers.get('Cache-Control'), 'public, max-age=300');
  assert.match(await first.text(), /<title>http:\/\/collector\.test\/rate\//);
  assert.equal(second.status, 304);
  assert.equal(await second.text(), '');
});

for (const [what, path, status, code] of [
  ['a unit that is not registered', '/rate/khong-co/qr.svg', 404, 'unknown-resource'],
  ['a unit that has ended', '/rate/ubnd-vung-tau/qr.svg', 409, 'unit-closed'],
  ['a counter that is not registered', `${PATH}?touchpoint=quay-99`, 400, 'invalid-query'],
  ['a counter of another unit', `/rate/vpqh/qr.svg?touchpoint=${COUNTER}`, 400, 'invalid-query'],
  ['a counter that is closed', `${PATH}?touchpoint=${COUNTER}`, 400, 'invalid-query'],
  ['a dossier code', `${PATH}?service=000.00.01.H35-260101-0001`, 400, 'invalid-query'],
] as const) {
  test(`there is no code for ${what}`, async () => {
    const response = await createTestApp({ data: { touchpoints } }).get(path);

    assert.equal(response.status, status);
    assert.equal((await problemOf(response)).code, code);
  });
}

test('a refused code says which parameter is not accepted, and what is', async () => {
  const problem = await problemOf(await createTestApp().get(`${PATH}?service=H35`));

  assert.match(problem.detail, /service is "H35"; expected a procedure code such as 1\.001193/);
  assert.deepEqual(
    problem.errors?.map(({ field }) => field),
    ['service'],
  );
});

test('a unit that has ended refuses a code and names who takes ratings now', async () => {
  const problem = await problemOf(await createTestApp().get('/rate/ubnd-vung-tau/qr.svg'));

  assert.ok(problem.successors?.some(({ name }) => name === 'phường Vũng Tàu'));
});
