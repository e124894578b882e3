import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRatings, saveAll } from '../store/testing/sample-ratings.ts';
import { createTestApp, problemOf, sampleRegistry, type TestApp } from '../testing/test-app.ts';

const PATH = '/v1/units/ttpvhcc-lai-chau.html';

/** An app in which so many ratings of each level are published. */
async function appWith(levels: Readonly<Record<string, number>>): Promise<TestApp> {
  const app = createTestApp();
  let first = 0;
  for (const [level, count] of Object.entries(levels)) {
    await saveAll(app.store, sampleRatings(first, count, { answers: { q1: Number(level) } }));
    first += count;
  }
  await app.store.closeBatches('2026-11-23', 10);
  return app;
}

const pageOf = async (app: TestApp, path = PATH): Promise<string> => (await app.get(path)).text();

/** What the page says, without its markup. */
const textOf = (page: string): string =>
  page
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

interface StructuredData {
  readonly '@type': string;
  readonly name: string;
  readonly provider?: Readonly<Record<string, unknown>>;
  readonly areaServed?: { readonly name: string };
  readonly aggregateRating?: Readonly<Record<string, unknown>>;
}

function dataOf(page: string): StructuredData {
  const [, json = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? assert.fail(page);
  return JSON.parse(json) as StructuredData;
}

test('the page of a unit says what it is, and where to rate it', async () => {
  const page = await pageOf(createTestApp());

  assert.match(page, /<h1>Trung tâm Phục vụ hành chính công tỉnh Lai Châu<\/h1>/);
  assert.match(textOf(page), /Trực thuộc Văn phòng UBND tỉnh/);
  assert.match(textOf(page), /Tỉnh, thành phố Lai Châu/);
  assert.match(page, /<a\s[^>]*href="\/rate\/ttpvhcc-lai-chau\?lang=vi"/);
  assert.match(page, /href="\/v1\/exemplars\/ttpvhcc-lai-chau\.html"/);
});

test('thirty ratings are shown with shares, intervals, period and method', async () => {
  const text = textOf(await pageOf(await appWith({ 5: 20, 4: 7, 1: 3 })));

  assert.match(text, /30 đánh giá đã công bố/);
  assert.match(text, /90% hài lòng và rất hài lòng khoảng tin cậy 95%: từ 74% đến 97%/);
  assert.match(text, /67% rất hài lòng khoảng tin cậy 95%: từ 49% đến 81%/);
  assert.match(text, /Rất hài lòng 20 Hài lòng 7 Bình thường 0 Không hài lòng 0/);
  assert.match(text, /đến hết ngày 22\/11\/2026/);
  assert.match(text, /Phiên bản phương pháp: 1\./);
});

test('search engines are told the share of thirty ratings as the page shows it, without decimals', async () => {
  const page = await pageOf(await appWith({ 5: 20, 4: 7, 1: 3 }));

  assert.match(textOf(page), /90% hài lòng và rất hài lòng/);
  assert.deepEqual(dataOf(page).aggregateRating, {
    '@type': 'AggregateRating',
    ratingExplanation: 'hài lòng và rất hài lòng',
    ratingValue: 90,
    ratingCount: 30,
    bestRating: 100,
    worstRating: 0,
  });
});

test('29 ratings are counted without shares, and are no aggregate rating', async () => {
  const page = await pageOf(await appWith({ 5: 29 }));

  assert.match(textOf(page), /29 đánh giá đã công bố/);
  assert.match(textOf(page), /Dưới 30 đánh giá: chỉ công bố số phiếu/);
  assert.doesNotMatch(textOf(page), /\d% (hài|rất)/);
  assert.equal(dataOf(page).aggregateRating, undefined);
});

for (const count of [0, 9]) {
  test(`${String(count)} ratings are too few to show anything`, async () => {
    const page = await pageOf(await appWith({ 5: count }));

    assert.match(textOf(page), /Chưa đủ phiếu/);
    assert.doesNotMatch(page, /<table|đã công bố/);
    assert.equal(dataOf(page).aggregateRating, undefined);
  });
}

test('the service, its unit and its province are told to search engines', async () => {
  const data = dataOf(await pageOf(createTestApp()));

  assert.equal(data['@type'], 'GovernmentService');
  assert.deepEqual(data.provider, {
    '@type': 'GovernmentOrganization',
    name: 'Trung tâm Phục vụ hành chính công tỉnh Lai Châu',
    parentOrganization: { '@type': 'GovernmentOrganization', name: 'Văn phòng UBND tỉnh' },
  });
  assert.equal(data.areaServed?.name, 'Lai Châu');
});

test('what was entered in Vietnamese is marked as such on the English page, and a source is a link', async () => {
  const [unit] = sampleRegistry.units;
  assert.ok(unit);
  const entered = { province: 'Lai Châu', note: 'Trụ sở mới', source: 'Công báo' };
  const app = createTestApp({
    data: {
      units: [
        { ...unit, ...entered },
        { ...unit, id: 'hai', source: 'https://gov.vn/a' },
      ],
    },
  });

  const page = await pageOf(app, `/v1/units/${unit.id}.html?lang=en`);

  for (const text of Object.values(entered)) {
    assert.ok(page.includes(`<dd><span lang="vi">${text}</span></dd>`), text);
  }
  assert.match(await pageOf(app, '/v1/units/hai.html'), /<a href="https:\/\/gov\.vn\/a"/);
});

test('a unit that has ended keeps its name, names its successors, and takes no ratings', async () => {
  const page = await pageOf(createTestApp(), '/v1/units/ubnd-vung-tau.html');

  assert.match(textOf(page), /UBND thành phố Vũng Tàu Tên gọi đến 30\/06\/2025/);
  assert.match(textOf(page), /Đơn vị kế thừa phường Vũng Tàu, Thành phố Hồ Chí Minh/);
  assert.doesNotMatch(page, /\/rate\//);
  assert.equal(dataOf(page).provider?.['dissolutionDate'], '2025-06-30');
});

test('a successor that is registered is linked, one that is not known is said to be', async () => {
  const [unit] = sampleRegistry.units;
  assert.ok(unit);
  const units = [
    unit,
    { ...unit, id: 'cu', validTo: '2025-06-30', successors: [{ unit: 'vpqh', name: 'Mới' }] },
    { ...unit, id: 'mat', validTo: '2025-06-30' },
  ];
  const app = createTestApp({ data: { units } });

  assert.match(
    await pageOf(app, '/v1/units/cu.html?lang=en'),
    /href="\/v1\/units\/vpqh\.html\?lang=en"/,
  );
  assert.match(await pageOf(app, '/v1/units/mat.html'), /Chưa có thông tin về đơn vị kế thừa/);
});

test('on its last day a unit still takes ratings', async () => {
  const [unit] = sampleRegistry.units;
  assert.ok(unit);
  const app = createTestApp({ data: { units: [{ ...unit, validTo: '2026-11-22' }] } });

  assert.match(await pageOf(app, '/v1/units/vpqh.html'), /href="\/rate\/vpqh/);
});

test('in English everything is English but names, which are marked as Vietnamese', async () => {
  const page = await pageOf(await appWith({ 5: 30 }), `${PATH}?lang=en`);

  assert.match(page, /<html lang="en">/);
  assert.match(page, /<h1><span lang="vi">Trung tâm/);
  assert.match(textOf(page), /30 published ratings/);
  assert.match(textOf(page), /Very satisfied 30/);
});

test('the language is that of the address alone', async () => {
  const app = createTestApp();

  const response = await app.get(PATH, { 'Accept-Language': 'en' });

  assert.match(await response.text(), /<html lang="vi">/);
  assert.match(await pageOf(app, `${PATH}?lang=km`), /<html lang="vi">/);
  assert.equal(response.headers.get('Vary'), null);
});

test('each language names itself and the other', async () => {
  const page = await pageOf(createTestApp(), `${PATH}?lang=en`);

  assert.ok(page.includes(`<link rel="canonical" href="${PATH}?lang=en" />`));
  assert.ok(page.includes(`<link rel="alternate" hreflang="vi" href="${PATH}" />`));
  assert.match(page, new RegExp(`href="${PATH}"\\s+lang="vi"`));
});

test('nothing in a name can become markup, in the page or in its data', async () => {
  const [unit] = sampleRegistry.units;
  assert.ok(unit);
  const name = { vi: '</script><script>alert("1")</script> & Co' };
  const app = createTestApp({ data: { units: [{ ...unit, name, note: '<b>' }] } });

  const page = await pageOf(app, '/v1/units/vpqh.html');

  assert.equal(page.match(/<script/g)?.length, 1);
  assert.ok(!page.includes('<b>'));
  assert.equal(dataOf(page).name, name.vi);
});

test('the page may be kept for a minute, framed by any page, and runs nothing', async () => {
  const { headers } = await createTestApp().get(PATH);

  assert.equal(headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=60/);
  assert.equal(
    headers.get('Content-Security-Policy'),
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('a page that is known is not sent again until figures are published', async () => {
  const app = createTestApp();
  const etag = (await app.get(PATH)).headers.get('ETag') ?? '';
  await saveAll(app.store, sampleRatings(0, 30));

  const received = await app.get(PATH, { 'If-None-Match': etag });
  await app.store.closeBatches('2026-11-23', 10);
  const published = await app.get(PATH, { 'If-None-Match': etag });

  assert.deepEqual([received.status, published.status], [304, 200]);
});

test('the page of a registry without the common survey has no figures', async () => {
  const page = await pageOf(createTestApp({ data: { surveys: [] } }));

  assert.match(textOf(page), /Chưa đủ phiếu/);
});

test('every unit of the samples has a page without inline styles', async () => {
  const app = createTestApp();

  for (const { id } of sampleRegistry.units) {
    const response = await app.get(`/v1/units/${id}.html`);
    assert.equal(response.status, 200, id);
    assert.doesNotMatch(await response.text(), / style=|<style| on\w+=|undefined|\[object/, id);
  }
});

for (const [query, words] of [
  ['', 'Không có đơn vị nào có mã “khong-co”'],
  ['?lang=en', 'There is no unit “khong-co”'],
] as const) {
  test(`who looks for a unit that is not there reads “${words}”`, async () => {
    const response = await createTestApp().get(`/v1/units/khong-co.html${query}`);

    assert.equal(response.status, 404);
    assert.ok((await response.text()).includes(words));
  });
}

test('what stands in the address cannot become markup', async () => {
  const response = await createTestApp().get('/v1/units/%3Cb%3Ex.html');

  assert.match(await response.text(), /“&lt;b&gt;x”/);
});

test('another ending is 404', async () => {
  const response = await createTestApp().get('/v1/units/vpqh.htm');

  assert.equal(response.status, 404);
  assert.equal((await problemOf(response)).code, 'unknown-resource');
});

test('the stylesheet of the pages is light and dark, and prints on A4', async () => {
  const response = await createTestApp().get('/static/page.css');

  const styles = await response.text();
  assert.equal(response.headers.get('Content-Type'), 'text/css; charset=utf-8');
  assert.match(styles, /prefers-color-scheme: dark/);
  assert.match(styles, /@page \{\s*size: A4/);
});
