import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestApp, ratingOf } from '../testing/test-app.ts';

const PATH = '/frame/satisfaction?unit=ttpvhcc-lai-chau';

const laiChau = {
  id: 'lai-chau',
  name: 'Cổng thông tin điện tử tỉnh Lai Châu',
  origins: ['https://laichau.gov.vn', 'https://www.laichau.gov.vn'],
};

const ancestorsOf = (response: Response): string =>
  /frame-ancestors ([^;]*)/.exec(response.headers.get('Content-Security-Policy') ?? '')?.[1] ?? '';

async function pageOf(path: string, headers?: Readonly<Record<string, string>>): Promise<string> {
  return (await createTestApp().get(path, headers)).text();
}

const linksIn = (page: string): readonly string[] =>
  Array.from(page.matchAll(/<a\s+href="([^"]*)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

test('a frame is one element with exactly the attributes of the address', async () => {
  const page = await pageOf(`${PATH}&theme=red-gold&touchpoint=ttpvhcc-lai-chau-quay-1`);

  assert.match(
    page,
    /<main><vhcs-satisfaction unit="ttpvhcc-lai-chau" theme="red-gold" touchpoint="ttpvhcc-lai-chau-quay-1">/,
  );
});

test('a portal that is isolated from other origins may show a frame', async () => {
  const { headers } = await createTestApp().get(PATH);

  assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(headers.get('Cross-Origin-Embedder-Policy'), 'credentialless');
});

test('a frame has the script of its element and its own, and nothing inline', async () => {
  const page = await pageOf(PATH);

  const scripts = Array.from(page.matchAll(/<script\s[^>]*?src="([^"]*)"/g), ([, src]) => src);
  assert.deepEqual(scripts, ['/embed/v1/satisfaction.js', '/static/frame.js']);
  assert.doesNotMatch(page, /<script[^>]*>[^<]|<style| style=| on\w+=/);
});

test('what is inside the tag are five links to the form, which leave the frame', async () => {
  const about = 'touchpoint=ttpvhcc-lai-chau-quay-1&service=1.001193';
  const page = await pageOf(`${PATH}&${about}`);

  const form = `/rate/ttpvhcc-lai-chau?${about}`;
  assert.deepEqual(linksIn(page), [
    `${form}&lang=vi`,
    ...[5, 4, 3, 2, 1].map((level) => `${form}&level=${String(level)}&lang=vi`),
  ]);
  assert.match(page, />\s*Rất hài lòng\s*</);
  assert.match(page, /<base target="_top" \/>/);
});

test('every link of the fallback leads somewhere', async () => {
  const app = createTestApp();
  const addresses = [
    PATH,
    `${PATH}&survey=van-hoa-cong-so`,
    '/frame/exemplar-card?unit=ttpvhcc-lai-chau',
    '/frame/exemplar-list',
    '/frame/results?unit=vpqh',
  ];

  for (const address of addresses) {
    const links = linksIn(await (await app.get(address)).text());
    assert.ok(links.length > 0, address);
    for (const link of links) assert.equal((await app.get(link)).status, 200, link);
  }
});

for (const [address, title] of [
  [PATH, 'Đánh giá mức độ hài lòng – Trung tâm Phục vụ hành chính công tỉnh Lai Châu'],
  [`${PATH}&lang=en`, 'Rate your satisfaction – Trung tâm Phục vụ hành chính công tỉnh Lai Châu'],
  ['/frame/campaign-badge?badge=4-xin-4-luon', '4 xin, 4 luôn'],
  [
    '/frame/exemplar-card?unit=ttpvhcc-lai-chau',
    'Điển hình – Trung tâm Phục vụ hành chính công tỉnh Lai Châu',
  ],
  ['/frame/exemplar-list', 'Điển hình văn hóa công sở'],
  ['/frame/results?unit=vpqh', 'Mức độ hài lòng – Văn phòng Quốc hội'],
] as const) {
  test(`the frame at ${address} is titled "${title}"`, async () => {
    const page = await pageOf(address);

    assert.ok(page.includes(`<title>${title}</title>`));
  });
}

test('the title of a campaign names the campaign', async () => {
  const page = await pageOf('/frame/campaign-badge?campaign=vhcs-2019-2025&layout=banner');

  assert.match(page, /<title>Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở/);
});

for (const [wish, address, headers, language] of [
  ['nobody wishes anything', PATH, {}, 'vi'],
  ['the browser wishes English', PATH, { 'Accept-Language': 'en-GB,vi;q=0.5' }, 'en'],
  ['the address says Vietnamese', `${PATH}&lang=vi`, { 'Accept-Language': 'en' }, 'vi'],
] as const) {
  test(`the frame is in ${language} when ${wish}`, async () => {
    const response = await createTestApp().get(address, headers);

    assert.match(await response.text(), new RegExp(`<html lang="${language}">`));
    assert.equal(response.headers.get('Vary'), 'Accept-Language');
  });
}

test('the pages of registered sites may show a frame, and those of the collector', async () => {
  const app = createTestApp({
    data: { sites: [laiChau] },
    furtherOrigins: ['http://localhost:*'],
  });

  const response = await app.get(PATH);

  assert.equal(
    ancestorsOf(response),
    "'self' https://laichau.gov.vn https://www.laichau.gov.vn http://localhost:*",
  );
  assert.equal(response.headers.get('X-Frame-Options'), null);
});

test('without any site only the collector itself may show a frame', async () => {
  const response = await createTestApp({ data: { sites: [] } }).get(PATH);

  assert.equal(ancestorsOf(response), "'self'");
});

test('any page may show a frame where a site of the registry says so', async () => {
  const app = createTestApp({ data: { sites: [{ ...laiChau, framedAnywhere: true }] } });

  const response = await app.get(`${PATH}&origin=https://bao.example`);

  assert.equal(response.status, 200);
  assert.equal(ancestorsOf(response), '*');
});

test('a frame runs scripts of the collector alone, under Trusted Types', async () => {
  const response = await createTestApp().get(PATH);

  const policy = response.headers.get('Content-Security-Policy') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types vhcs-embed$/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('the page around is named to the script of the frame when the address names it', async () => {
  const app = createTestApp({ data: { sites: [laiChau] } });

  const named = await (await app.get(`${PATH}&origin=https://laichau.gov.vn`)).text();
  const unnamed = await (await app.get(PATH)).text();

  assert.match(named, /data-parent="https:\/\/laichau\.gov\.vn"/);
  assert.doesNotMatch(unnamed, /data-parent/);
});

for (const [what, address, status, words] of [
  ['an unknown element', '/frame/khong-co', 404, /“khong-co”.*satisfaction, campaign-badge,/],
  ['an element that is not framed', '/frame/page-tools', 404, /“page-tools”/],
  ['an element by a name of every object', '/frame/constructor', 404, /“constructor”/],
  [
    'an unknown attribute',
    `${PATH}&colour=red`,
    400,
    /“colour”.*unit, survey, service, touchpoint, article, layout/,
  ],
  ['an attribute that leads away', '/frame/exemplar-list?href-template=x', 400, /“href-template”/],
  ['a value that is not accepted', `${PATH}&theme=pink`, 400, /“pink”.*quiet, red-gold, blue/],
  ['a dialog, which a frame cannot hold', `${PATH}&layout=dialog`, 400, /inline, kiosk/],
  ['a missing unit', '/frame/satisfaction', 400, /thiếu thuộc tính unit/],
  ['a missing campaign', '/frame/campaign-badge', 400, /thiếu thuộc tính campaign/],
  [
    'stars without their article',
    `${PATH}&survey=danh-gia-bai-viet`,
    400,
    /thiếu thuộc tính article/,
  ],
  ['a site that is not registered', `${PATH}&origin=https://bao.example`, 400, /“https:\/\/bao/],
  ['an unknown unit', '/frame/satisfaction?unit=khong-co', 404, /Không có đơn vị “khong-co”/],
  ['an unknown survey', `${PATH}&survey=khong-co`, 404, /Không có phiếu khảo sát “khong-co”/],
  ['a survey that visitors do not answer', `${PATH}&survey=cham-diem-9-chi-so`, 404, /cham-diem/],
  ['an unknown badge', '/frame/campaign-badge?badge=khong-co', 404, /Không có huy hiệu/],
  [
    'a unit without a card',
    '/frame/exemplar-card?unit=so-tc-lai-chau',
    404,
    /Không có thẻ điển hình/,
  ],
] as const) {
  test(`${what} is told in words, in the frame`, async () => {
    const response = await createTestApp().get(address);

    const page = await response.text();
    assert.equal(response.status, status);
    assert.match(page, words);
    assert.match(ancestorsOf(response), /http:\/\/localhost:\*/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  });
}

test('what an address says is shown as text, never as markup', async () => {
  const page = await pageOf(`${PATH}&theme=${encodeURIComponent('"><script>alert(1)</script>')}`);

  assert.doesNotMatch(page, /<script>alert/);
  assert.match(page, /&lt;script&gt;alert/);
});

test('a long text of an address is not repeated in full', async () => {
  const page = await pageOf(`/frame/${'x'.repeat(3000)}`);

  assert.ok(page.length < 2000);
});

test('a unit that has ended shows its successors in place of the element', async () => {
  const response = await createTestApp().get('/frame/satisfaction?unit=ubnd-vung-tau');

  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, /Đơn vị đã ngừng nhận đánh giá/);
  assert.doesNotMatch(page, /<vhcs-/);
});

test('what stands in place of the element keeps the scheme of the frame', async () => {
  const page = await pageOf('/frame/satisfaction?unit=ubnd-vung-tau&scheme=dark');

  assert.match(page, /<meta name="color-scheme" content="dark" \/>/);
});

test('a rating from inside a frame is taken, though its origin is that of the collector', async () => {
  const app = createTestApp({ data: { sites: [laiChau] } });

  const response = await app.post(ratingOf(), { Origin: 'http://collector.test' });

  assert.equal(response.status, 201);
});

test('a frame that is known is not sent again', async () => {
  const app = createTestApp();
  const etag = (await app.get(PATH)).headers.get('ETag') ?? '';

  const response = await app.get(PATH, { 'If-None-Match': etag });

  assert.equal(response.status, 304);
});

for (const script of ['/static/frame.js', '/static/frame-host.js']) {
  test(`${script} may be loaded by every page`, async () => {
    const { headers, status } = await createTestApp().get(script);

    assert.equal(status, 200);
    assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=300,/);
  });
}
