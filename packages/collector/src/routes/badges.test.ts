import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge } from '@vhcs/contract';
import { badgePicture } from '@vhcs/contract/badge-art';
import { publishedBadgeSchema } from '@vhcs/contract/schemas';
import { createTestApp, problemOf, sampleRegistry, type TestApp } from '../testing/test-app.ts';

const smile: Badge = { id: 'nu-cuoi', kind: 'model', motif: 'smile', name: { vi: 'Nụ cười' } };

/** An app with one badge. */
const appWith = (badge: Badge): TestApp => createTestApp({ data: { badges: [badge] } });

async function pictureOf(badge: Badge, query = ''): Promise<string> {
  const response = await appWith(badge).get(`/v1/badges/${badge.id}.svg${query}`);
  return response.text();
}

const titleOf = (picture: string): string =>
  /<title [^>]*>([^<]*)<\/title>/.exec(picture)?.[1] ?? assert.fail('no title');

test('a badge is given with its unit and campaign by name', async () => {
  const response = await createTestApp().get('/v1/badges/nu-cuoi-cong-so');

  const badge = publishedBadgeSchema.parse(await response.json());
  assert.equal(response.status, 200);
  assert.equal(badge.unitName?.vi, 'UBND thành phố Vũng Tàu');
});

test('a badge is given with the document of its number', async () => {
  const badge: Badge = { ...smile, documentNumber: '733/QĐ-TTg' };

  const response = await appWith(badge).get('/v1/badges/nu-cuoi');

  const { document } = publishedBadgeSchema.parse(await response.json());
  assert.equal(document?.issuer, 'Thủ tướng Chính phủ');
});

test('the picture has every shape of the family, at its place', async () => {
  const { viewBox, shapes } = badgePicture(smile);

  const picture = await pictureOf(smile);

  assert.ok(picture.includes(`viewBox="${viewBox}"`));
  assert.deepEqual(
    Array.from(picture.matchAll(/<path d="([^"]+)"/g), ([, d]) => d),
    shapes.map(({ d }) => d),
  );
});

test('the picture is an image to a screen reader, by the name of the badge and its unit', async () => {
  const app = createTestApp();

  const picture = await (await app.get('/v1/badges/nu-cuoi-cong-so.svg')).text();

  assert.match(picture, /^<svg\s+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(picture, /<svg[^>]* role="img"/);
  assert.equal(titleOf(picture), 'Nụ cười công sở – UBND thành phố Vũng Tàu');
});

test('the title is in English where the badge has an English name', async () => {
  const picture = await pictureOf(
    { ...smile, name: { vi: 'Nụ cười', en: 'Smile' }, revokedOn: '2026-01-01' },
    '?lang=en-GB',
  );

  assert.match(picture, /<title lang="en">Smile – revoked<\/title>/);
});

test('a title without an English name is wholly in Vietnamese, and says so', async () => {
  const picture = await pictureOf({ ...smile, revokedOn: '2026-01-01' }, '?lang=en');

  assert.match(picture, /<title lang="vi">Nụ cười – đã thu hồi<\/title>/);
});

for (const [what, change, said] of [
  ['revoked', { revokedOn: '2026-11-22' }, 'Nụ cười – đã thu hồi'],
  ['expired', { validTo: '2026-11-21' }, 'Nụ cười – hết hiệu lực'],
  ['not valid yet', { validFrom: '2026-11-23' }, 'Nụ cười – chưa có hiệu lực'],
] as const) {
  test(`a badge that is ${what} says so, is grey, and is struck through`, async () => {
    const plain = await pictureOf(smile);

    const picture = await pictureOf({ ...smile, ...change });

    const colours = (svg: string) => Array.from(svg.matchAll(/#[0-9a-f]{6}/g), String);
    assert.equal(titleOf(picture), said);
    assert.equal(titleOf(plain), 'Nụ cười');
    assert.ok(!colours(picture).some((colour) => colours(plain).includes(colour)));
    assert.ok(picture.includes('<path d="M5 43L43 5"'));
    assert.ok(!plain.includes('L43 5'));
  });
}

test('a badge expires at the midnight after its last day', async () => {
  const app = appWith({ ...smile, validTo: '2026-11-22' });

  const before = titleOf(await (await app.get('/v1/badges/nu-cuoi.svg')).text());
  app.now += 12 * 3_600_000;
  const after = titleOf(await (await app.get('/v1/badges/nu-cuoi.svg')).text());

  assert.deepEqual([before, after], ['Nụ cười', 'Nụ cười – hết hiệu lực']);
});

test('nothing in a name can become markup', async () => {
  const picture = await pictureOf({
    ...smile,
    name: { vi: '</title><script>alert(1)</script> & "Nụ" \u0008cười' },
  });

  assert.ok(!picture.includes('<script'));
  assert.equal(
    titleOf(picture),
    '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Nụ&quot; cười',
  );
});

test('any page of any site may show the picture, and it does nothing by itself', async () => {
  const { status, headers } = await appWith(smile).get('/v1/badges/nu-cuoi.svg');

  assert.equal(status, 200);
  assert.equal(headers.get('Content-Type'), 'image/svg+xml');
  assert.equal(headers.get('Content-Security-Policy'), "default-src 'none'; style-src 'none'");
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(headers.get('Cache-Control'), 'public, max-age=300');
});

test('no picture has a style or a script that its policy would block', async () => {
  const app = createTestApp();

  for (const { id } of sampleRegistry.badges) {
    const picture = await (await app.get(`/v1/badges/${id}.svg`)).text();
    assert.doesNotMatch(picture, / style=|<style|<script| on\w+=|href=/, id);
  }
});

test('a picture that is known is not sent again, until the badge is revoked', async () => {
  const app = appWith({ ...smile, revokedOn: '2026-11-23' });
  const etag = (await app.get('/v1/badges/nu-cuoi.svg')).headers.get('ETag') ?? '';

  const again = await app.get('/v1/badges/nu-cuoi.svg', { 'If-None-Match': etag });
  app.now += 24 * 3_600_000;
  const revoked = await app.get('/v1/badges/nu-cuoi.svg', { 'If-None-Match': etag });

  assert.deepEqual([again.status, revoked.status], [304, 200]);
});

for (const path of [
  '/v1/badges/khong-co',
  '/v1/badges/khong-co.svg',
  '/v1/badges/nu-cuoi-cong-so.png',
  '/v1/badges/nu-cuoi-cong-so.svg.svg',
  '/v1/badges/.svg',
]) {
  test(`${path} is 404`, async () => {
    const response = await createTestApp().get(path);

    assert.equal(response.status, 404);
    assert.equal((await problemOf(response)).code, 'unknown-resource');
  });
}
