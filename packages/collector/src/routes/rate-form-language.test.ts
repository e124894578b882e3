import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Survey } from '@vhcs/contract';
import { createTestApp, formOf, sampleRegistry } from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau';

const pulse = sampleRegistry.surveys.find(({ id }) => id === 'hai-long-nhanh');
assert.ok(pulse);

/** Where the page goes in the other language. */
function otherLanguageOf(page: string): string {
  const [, address = ''] =
    /<a\s+class="language"\s+href="([^"]+)"/.exec(page) ?? assert.fail('no other language');
  return address.replaceAll('&amp;', '&');
}

const checkedIn = (page: string): readonly string[] =>
  Array.from(
    page.matchAll(/<input[^>]*?value="([^"]*)"[^>]*?\schecked/g),
    ([, value = '']) => value,
  );

test('the form in the other language keeps what the address has chosen', async () => {
  const app = createTestApp();
  const said = 'survey=hai-long-5-yeu-to&channel=qr&level=5&q.phan-anh=na';
  const page = await (await app.get(`${PATH}?${said}&lang=vi`)).text();

  const other = await (await app.get(otherLanguageOf(page))).text();

  assert.match(other, /<html lang="en">/);
  assert.match(other, /name="survey" value="hai-long-5-yeu-to"/);
  assert.match(other, /name="channel" value="qr"/);
  assert.deepEqual(checkedIn(other), ['na', '5']);
});

test('what is written never gets into an address', async () => {
  const app = createTestApp();

  const pages = await Promise.all([
    app.get(`${PATH}?comment=Ghi`).then((response) => response.text()),
    app.postForm(formOf({ level: '', comment: 'Ghi' })).then((response) => response.text()),
  ]);

  for (const page of pages) assert.ok(!otherLanguageOf(page).includes('Ghi'));
});

test('the answers of a form that was sent stay out of addresses', async () => {
  const response = await createTestApp().postForm(formOf({ level: '5', key: '' }));

  assert.equal(response.status, 422);
  assert.ok(!otherLanguageOf(await response.text()).includes('level'));
});

test('the way from a version that has ended to the next keeps language and level', async () => {
  const ended: Survey = { ...pulse, openTo: '2026-10-31' };
  const next: Survey = { ...pulse, version: 2, openFrom: '2026-11-01' };
  const app = createTestApp({ data: { surveys: [ended, next] } });

  const page = await (await app.get(`${PATH}?version=1&level=5&lang=en`)).text();

  assert.ok(page.includes(`href="${PATH}?level=5&amp;lang=en"`));
});

test('the way from a survey that has ended to another chooses nothing there', async () => {
  const ended: Survey = { ...pulse, id: 'da-ket-thuc', openTo: '2025-12-31' };
  const app = createTestApp({ data: { surveys: [...sampleRegistry.surveys, ended] } });

  const page = await (await app.get(`${PATH}?survey=da-ket-thuc&level=5&lang=en`)).text();

  assert.ok(page.includes(`href="${PATH}?lang=en"`));
});

for (const address of [`${PATH}?done=1`, '/rate/khong-co', `${PATH}?survey=khong-co`]) {
  test(`the page at ${address} is there in the other language too`, async () => {
    const app = createTestApp();
    const first = await app.get(address);
    const link = otherLanguageOf(await first.text());

    const other = await app.get(new URL(link, `http://x${address}`).href.slice('http://x'.length));

    assert.equal(other.status, first.status);
    assert.match(await other.text(), /<html lang="en">/);
  });
}

test('whoever sent a survey is thanked where the survey that every unit has is not open', async () => {
  const surveys = sampleRegistry.surveys.filter(({ id }) => id !== 'hai-long-nhanh');
  const app = createTestApp({ data: { surveys } });
  const sent = await app.postForm(formOf({ survey: 'hai-long-5-yeu-to' }));

  const thanks = await app.get(sent.headers.get('Location') ?? '');

  assert.equal(thanks.status, 200);
  assert.match(await thanks.text(), /Cảm ơn Ông\/Bà!/);
});
