import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Survey } from '@vhcs/contract';
import { createTestApp, newKey, openSeries, sampleRegistry } from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau';

const pulse = sampleRegistry.surveys.find(({ id }) => id === 'hai-long-nhanh');
assert.ok(pulse);

async function pageOf(path: string, headers?: Readonly<Record<string, string>>): Promise<string> {
  return (await createTestApp().get(path, headers)).text();
}

const checkedValues = (page: string): readonly string[] =>
  Array.from(
    page.matchAll(/<input[^>]*?value="([^"]*)"[^>]*?\schecked/g),
    ([, value = '']) => value,
  );

test('the form names unit and question and has a radio for each level, best first', async () => {
  const page = await pageOf(PATH);

  assert.match(page, /<html lang="vi">/);
  assert.match(page, /Trung tâm Phục vụ hành chính công tỉnh Lai Châu/);
  assert.match(page, /<legend>\s*Mức độ hài lòng của Ông\/Bà về sự phục vụ hôm nay\?/);
  const radios = Array.from(page.matchAll(/type="radio"\s+name="level"\s+value="(\d)"/g));
  assert.deepEqual(
    radios.map(([, value]) => value),
    ['5', '4', '3', '2', '1'],
  );
});

test('a level in the address is chosen beforehand and counts nothing', async () => {
  const app = createTestApp();

  const response = await app.get(`${PATH}?level=5`);

  assert.deepEqual(checkedValues(await response.text()), ['5']);
  assert.deepEqual(app.saved, []);
});

test('no level is chosen unless the address says so', async () => {
  assert.deepEqual(checkedValues(await pageOf(PATH)), []);
  assert.deepEqual(checkedValues(await pageOf(`${PATH}?level=9`)), []);
});

for (const [what, path, accept, language] of [
  ['nothing is wished', PATH, undefined, 'vi'],
  ['the browser wishes English', PATH, 'fr;q=0.9, en-GB;q=0.8, vi;q=0.5', 'en'],
  ['the browser wishes what does not exist', PATH, 'km, fr', 'vi'],
  ['the address says English', `${PATH}?lang=en`, 'vi', 'en'],
  ['the address says Vietnamese', `${PATH}?lang=vi`, 'en', 'vi'],
  ['the address says what does not exist', `${PATH}?lang=km`, undefined, 'vi'],
] as const) {
  test(`the page is in ${language} when ${what}`, async () => {
    const page = await pageOf(path, accept === undefined ? {} : { 'Accept-Language': accept });

    assert.match(page, new RegExp(`<html lang="${language}">`));
  });
}

test('a text that is not translated is marked as Vietnamese on the English page', async () => {
  const page = await pageOf(`${PATH}?lang=en`);

  assert.match(page, /<span lang="vi">Trung tâm Phục vụ hành chính công/);
});

test('the page allows its stylesheet and its form and nothing else, and keeps its origin', async () => {
  const { headers } = await createTestApp().get(PATH);

  assert.equal(
    headers.get('Content-Security-Policy'),
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  );
  assert.equal(headers.get('Referrer-Policy'), 'same-origin');
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Set-Cookie'), null);
});

test('the page has no script and no inline style', async () => {
  const page = await pageOf(`${PATH}?survey=van-hoa-cong-so`);

  assert.ok(!/<script|<style|\sstyle=|\son\w+=/.test(page));
});

test('the stylesheet is served and not sent twice', async () => {
  const app = createTestApp();
  const first = await app.get('/static/rate.css');

  const second = await app.get('/static/rate.css', {
    'If-None-Match': first.headers.get('ETag') ?? '',
  });

  assert.equal(first.headers.get('Content-Type'), 'text/css; charset=utf-8');
  assert.equal(second.status, 304);
});

test('a survey of many questions has its scales, options and "not applicable"', async () => {
  const factors = await pageOf(`${PATH}?survey=hai-long-5-yeu-to`);
  const checklist = await pageOf(`${PATH}?survey=van-hoa-cong-so`);

  assert.match(factors, /Ông\/Bà hài lòng ở mức nào về các nội dung sau\?/);
  assert.match(factors, /name="level"[\s\S]*value="5"/);
  assert.match(factors, /name="q\.phan-anh"\s+value="na"/);
  assert.match(checklist, /type="checkbox"\s+name="q\.bon-xin"\s+value="xin-chao"/);
});

test('the comment has the words and the limit of the survey', async () => {
  const page = await pageOf(PATH);

  assert.match(page, /<label for="field-comment">\s*Ông\/Bà có góp ý gì thêm\?/);
  assert.match(page, /name="comment"[\s\S]*?maxlength="1000"/);
});

test('a counter that is registered is named and sent along; any other is not', async () => {
  const known = await pageOf(`${PATH}?touchpoint=ttpvhcc-lai-chau-quay-1&channel=qr`);
  const unknown = await pageOf(`${PATH}?touchpoint=quay-99&channel=fax`);

  assert.match(known, /Quầy số 1/);
  assert.match(known, /name="touchpoint" value="ttpvhcc-lai-chau-quay-1"/);
  assert.match(known, /name="channel" value="qr"/);
  assert.ok(!unknown.includes('name="touchpoint"'));
  assert.match(unknown, /name="channel" value="form"/);
});

test('what the address says is never taken as HTML', async () => {
  const attack = encodeURIComponent('"><script>alert(1)</script>');

  const pages = await Promise.all([
    pageOf(`${PATH}?comment=${attack}`),
    pageOf(`${PATH}?survey=${attack}`),
    pageOf(`/rate/${attack}`),
  ]);

  for (const page of pages) assert.ok(!page.includes('<script'));
});

test('every form has a key of its own, whatever its address says', async () => {
  const key = newKey();

  const page = await pageOf(`${PATH}?key=${key}`);

  assert.match(page, /name="key" value="[0-9a-f-]{36}"/);
  assert.ok(!page.includes(key));
});

test('a unit that is not registered is 404 in words', async () => {
  const response = await createTestApp().get('/rate/khong-co');

  assert.equal(response.status, 404);
  assert.match(await response.text(), /Không có đơn vị nào có mã “khong-co”/);
});

for (const survey of ['khong-co', 'cham-diem-9-chi-so', 'danh-gia-bai-viet']) {
  test(`the survey ${survey} is not shown to visitors`, async () => {
    const response = await createTestApp().get(`${PATH}?survey=${survey}`);

    assert.equal(response.status, 404);
    assert.match(await response.text(), new RegExp(`“${survey}”`));
  });
}

test('a unit that has ended names its successors and links those that are registered', async () => {
  const units = sampleRegistry.units.map((unit) =>
    unit.id === 'ubnd-thanh-tri'
      ? { ...unit, successors: [{ unit: 'vpqh', name: 'xã Phú Lộc' }, { name: 'xã Vĩnh Lợi' }] }
      : unit,
  );

  const response = await createTestApp({ data: { units } }).get('/rate/ubnd-thanh-tri');

  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, /30\/06\/2025/);
  assert.match(page, /<a href="\/rate\/vpqh\?lang=vi">\s*<span lang="vi">xã Phú Lộc<\/span>/);
  assert.match(page, /<li><span lang="vi">xã Vĩnh Lợi<\/span><\/li>/);
  assert.ok(!page.includes('<form'));
});

test('a survey that has ended shows no form and leads to one that is open', async () => {
  const ended: Survey = { ...pulse, id: 'da-ket-thuc', openTo: '2025-12-31' };
  const surveys = [...sampleRegistry.surveys, ended];

  const response = await createTestApp({ data: { surveys } }).get(`${PATH}?survey=da-ket-thuc`);

  const page = await response.text();
  assert.equal(response.status, 200);
  assert.ok(!page.includes('<form'));
  assert.match(page, /href="\/rate\/ttpvhcc-lai-chau\?lang=vi"/);
});

test('the thanks say that the rating is anonymous, unseen at the counter, and in batches', async () => {
  const page = await pageOf(`${PATH}?done=1`);

  assert.match(page, /Cảm ơn Ông\/Bà!/);
  assert.match(page, /ẩn danh/);
  assert.match(page, /Người tại quầy không nhìn thấy/);
  assert.match(page, /mỗi đợt ít nhất 10 đánh giá/);
  assert.ok(!page.includes('<form'));
});

test('opening the thanks counts nothing', async () => {
  const app = createTestApp();

  await app.get(`${PATH}?done=1`);

  assert.equal(await app.store.received(openSeries), 0);
});
