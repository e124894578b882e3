import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQr } from '../testing/read-qr.ts';
import { createTestApp, ORIGIN } from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau/print';
const COUNTER = 'ttpvhcc-lai-chau-quay-1';
const FORM = `${ORIGIN}/rate/ttpvhcc-lai-chau`;

async function pageOf(path: string): Promise<string> {
  return (await createTestApp().get(path)).text();
}

/** The sheet as it is read, without what stands around it on the screen. */
const sheetText = (page: string): string =>
  page
    .slice(page.indexOf('class="paper"'))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const codesIn = (page: string): readonly string[] =>
  Array.from(page.matchAll(/<div class="code">\s*(<svg[\s\S]*?<\/svg>)/g), ([, svg = '']) => svg);

const linksIn = (page: string): readonly string[] =>
  Array.from(page.matchAll(/<a\s[^>]*?href="([^"]*)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

for (const layout of ['poster', 'slips']) {
  test(`the ${layout} invites in both languages, and says who learns what`, async () => {
    const text = sheetText(await pageOf(`${PATH}?layout=${layout}`));

    assert.match(text, /Trung tâm Phục vụ hành chính công tỉnh Lai Châu/);
    assert.match(text, /Mời Ông\/Bà đánh giá sự phục vụ Please rate our service/);
    assert.match(text, /Ẩn danh: không hỏi tên .*Anonymous/);
    assert.match(text, /Không hỏi tên cán bộ, công chức nào.*No official is named/);
    assert.match(text, /Người ở quầy không nhìn thấy.*Nobody at the counter sees it/);
  });
}

test('a poster has one code, which leads to the form', async () => {
  const codes = codesIn(await pageOf(`${PATH}?touchpoint=${COUNTER}&service=1.001193`));

  assert.deepEqual(codes.map(readQr), [
    `${FORM}?channel=qr&touchpoint=${COUNTER}&service=1.001193`,
  ]);
});

test('a sheet of slips has six of them, of which one is read aloud', async () => {
  const page = await pageOf(`${PATH}?layout=slips`);

  assert.deepEqual(
    codesIn(page).map(readQr),
    Array.from({ length: 6 }, () => `${FORM}?channel=qr`),
  );
  assert.equal(page.match(/<div class="slip copy" aria-hidden="true">/g)?.length, 5);
});

test('a slip says that it may be taken home', async () => {
  const text = sheetText(await pageOf(`${PATH}?layout=slips`));

  assert.match(text, /Có thể đánh giá sau, ở nhà\..*You may rate later, at home\./);
});

test('below the code stands an address short enough to be typed', async () => {
  const page = await pageOf(`${PATH}?touchpoint=${COUNTER}`);

  assert.match(page.replaceAll('<wbr />', ''), />collector\.test\/rate\/ttpvhcc-lai-chau</);
});

test('counter and procedure are named on the sheet, in both languages', async () => {
  const text = sheetText(await pageOf(`${PATH}?touchpoint=${COUNTER}&service=1.001193`));

  assert.match(text, /Quầy số 1 Counter 1 Thủ tục Procedure 1\.001193/);
});

test('every other sheet is one link away, and each of them is there', async () => {
  const app = createTestApp();

  const links = linksIn(await (await app.get(`${PATH}?layout=slips`)).text()).map((link) =>
    link.replace(ORIGIN, ''),
  );

  for (const wanted of [
    PATH,
    `${PATH}?layout=slips&touchpoint=${COUNTER}`,
    `${PATH}?layout=slips&lang=en`,
    '/rate/ttpvhcc-lai-chau/qr.svg',
    '/rate/ttpvhcc-lai-chau?channel=link',
  ]) {
    assert.ok(links.includes(wanted), wanted);
  }
  for (const link of links) assert.equal((await app.get(link)).status, 200, link);
});

test('a screen at the counter, which asks by itself, is not among the places for paper', async () => {
  assert.doesNotMatch(await pageOf(PATH), /Màn hình đánh giá tại sảnh/);
});

test('what stands around the sheet is English where that is asked for', async () => {
  const page = await pageOf(`${PATH}?lang=en`);

  assert.match(page, /<html lang="en">/);
  assert.match(page, /<h1>Print a QR code for ratings<\/h1>/);
  assert.match(sheetText(page), /Mời Ông\/Bà đánh giá sự phục vụ Please rate/);
});

test('the page warns before a code is printed that leads over an open connection', async () => {
  assert.match(await pageOf(PATH), /Chưa in được: mã này dẫn tới http:\/\/collector\.test/);
});

test('the page is kept from crawlers, scripts and strangers, and need not be fetched twice', async () => {
  const app = createTestApp();

  const first = await app.get(PATH);
  const second = await app.get(PATH, { 'If-None-Match': first.headers.get('ETag') ?? '' });

  const page = await first.text();
  assert.match(page, /<meta name="robots" content="noindex" \/>/);
  assert.doesNotMatch(page, /<script|<style| style=| on\w+=/);
  assert.match(
    first.headers.get('Content-Security-Policy') ?? '',
    /^default-src 'none'; style-src/,
  );
  assert.match(first.headers.get('Cache-Control') ?? '', /^public, max-age=60/);
  assert.equal(second.status, 304);
});

test('the stylesheet prints the sheet alone, on A4 without margins', async () => {
  const response = await createTestApp().get('/static/handout.css');

  assert.equal(response.headers.get('Content-Type'), 'text/css; charset=utf-8');
  assert.match(await response.text(), /@page \{\s*size: A4 portrait;\s*margin: 0;/);
});

for (const [what, path, status, expected] of [
  ['a unit that is not registered', '/rate/khong-co/print', 404, /“khong-co”/],
  ['a unit that has ended', '/rate/ubnd-vung-tau/print', 200, /phường Vũng Tàu/],
  ['an unknown counter', `${PATH}?touchpoint=quay-99`, 400, /“quay-99”; chấp nhận: mã một điểm/],
  ['a malformed procedure', `${PATH}?service=H35`, 400, /“H35”; chấp nhận: mã thủ tục như/],
  ['an unknown sheet', `${PATH}?layout=a3`, 400, /“a3”; chấp nhận: poster/],
  ['an unknown sheet, in English', `${PATH}?layout=a3&lang=en`, 400, /“a3”; expected poster/],
] as const) {
  test(`there is no sheet for ${what}, and the page says so`, async () => {
    const response = await createTestApp().get(path);

    const page = await response.text();
    assert.equal(response.status, status);
    assert.match(page, expected);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(codesIn(page), []);
  });
}

test('a name that holds markup is printed as text', async () => {
  const page = await pageOf(`${PATH}?service=${encodeURIComponent('<b>1.001193')}`);

  assert.doesNotMatch(page, /<b>1/);
  assert.match(page, /“&lt;b&gt;1\.001193”/);
});
