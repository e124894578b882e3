import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '@vhcs/contract';
import { readQr } from '../testing/read-qr.ts';
import {
  createTestApp,
  formOf,
  ORIGIN,
  sampleRegistry,
  type TestApp,
} from '../testing/test-app.ts';

const PATH = '/rate/xa-moi';

/** An app whose unit begins with the next year, after one that goes on, one that ended, and one unknown. */
function appBeforeBeginning(changes: Partial<Unit> = {}): TestApp {
  const begins: Unit = {
    id: 'xa-moi',
    name: { vi: 'UBND xã Mới' },
    level: 'commune',
    parent: null,
    validFrom: '2027-01-01',
    predecessors: [
      { unit: 'vpqh', name: 'Văn phòng Quốc hội' },
      { unit: 'ubnd-vung-tau', name: 'UBND thành phố Vũng Tàu' },
      { name: 'xã Cũ' },
    ],
    successors: [],
    ...changes,
  };
  return createTestApp({ data: { units: [...sampleRegistry.units, begins] } });
}

for (const [language, words] of [
  ['vi', /Đơn vị này nhận đánh giá từ ngày 01\/01\/2027\./],
  ['en', /This unit takes ratings from 01\/01\/2027 on\./],
] as const) {
  test(`a unit that is yet to begin says from when on it takes ratings (${language})`, async () => {
    const response = await appBeforeBeginning().get(`${PATH}?lang=${language}`);

    const page = await response.text();
    assert.equal(response.status, 200);
    assert.match(page, words);
    assert.match(page, /UBND xã Mới/);
    assert.ok(!page.includes('<form'));
  });
}

test('a unit that is yet to begin names its predecessors, and links those that take ratings', async () => {
  const page = await (await appBeforeBeginning().get(PATH)).text();

  assert.match(page, /<a href="\/rate\/vpqh\?lang=vi">\s*<span lang="vi">Văn phòng Quốc hội</);
  assert.match(page, /<li><span lang="vi">UBND thành phố Vũng Tàu<\/span><\/li>/);
  assert.match(page, /<li><span lang="vi">xã Cũ<\/span><\/li>/);
});

test('a unit without predecessors that is yet to begin names none', async () => {
  const page = await (await appBeforeBeginning({ predecessors: [] }).get(PATH)).text();

  assert.match(page, /từ ngày 01\/01\/2027/);
  assert.doesNotMatch(page, /Đơn vị trước đây|<li>/);
});

test('on its first day a unit shows its form', async () => {
  const page = await (await appBeforeBeginning({ validFrom: '2026-11-22' }).get(PATH)).text();

  assert.ok(page.includes('<form'));
});

test('a form to a unit that is yet to begin is refused in words', async () => {
  const app = appBeforeBeginning();

  const response = await app.postForm(formOf({ lang: 'en' }), PATH);

  assert.equal(response.status, 409);
  assert.match(await response.text(), /takes ratings from 01\/01\/2027 on/);
  assert.deepEqual(app.saved, []);
});

test('in a frame a unit that is yet to begin says so in place of the element', async () => {
  const response = await appBeforeBeginning().get('/frame/satisfaction?unit=xa-moi&lang=en');

  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, /<title>This unit takes no ratings yet – UBND xã Mới<\/title>/);
  assert.match(page, /takes ratings from 01\/01\/2027 on/);
  assert.match(page, /<a href="\/rate\/vpqh\?lang=en">/);
  assert.doesNotMatch(page, /<vhcs-/);
});

test('the page of a unit that is yet to begin says from when on it is rated, without a way to the form', async () => {
  const page = await (await appBeforeBeginning().get('/v1/units/xa-moi.html')).text();

  assert.match(page, /nhận đánh giá từ ngày 01\/01\/2027/);
  assert.doesNotMatch(page, /\/rate\/xa-moi/);
});

for (const [language, words] of [
  ['vi', /Đơn vị này nhận đánh giá từ ngày 01\/01\/2027\. Có thể in trước/],
  ['en', /This unit takes ratings from 01\/01\/2027 on\. You can print before/],
] as const) {
  test(`the poster of a unit that is yet to begin can be printed before, and says so (${language})`, async () => {
    const response = await appBeforeBeginning().get(`${PATH}/print?lang=${language}`);

    const page = await response.text();
    const sheet = page.indexOf('class="paper"');
    assert.equal(response.status, 200);
    assert.match(page.slice(0, sheet), words);
    assert.match(page.slice(sheet), /UBND xã Mới/);
    assert.ok(!page.slice(sheet).includes('2027'));
  });
}

test('the code of a unit that is yet to begin can be had before', async () => {
  const response = await appBeforeBeginning().get(`${PATH}/qr.svg`);

  assert.equal(response.status, 200);
  assert.equal(readQr(await response.text()), `${ORIGIN}${PATH}?channel=qr`);
});

test('the way to a successor or predecessor keeps language, survey, procedure, channel and level', async () => {
  const said = 'survey=hai-long-5-yeu-to&channel=qr&service=1.001193&level=5';

  const page = await (await appBeforeBeginning().get(`${PATH}?${said}&lang=en`)).text();

  const address = `survey=hai-long-5-yeu-to&amp;channel=qr&amp;service=1.001193&amp;level=5`;
  assert.ok(page.includes(`href="/rate/vpqh?${address}&amp;lang=en"`));
});

test('the way to a successor leaves out a counter of the unit before, and what no form takes', async () => {
  const said = 'touchpoint=ttpvhcc-lai-chau-quay-1&level=9&comment=x&lang=en';

  const page = await (await appBeforeBeginning().get(`${PATH}?${said}`)).text();

  assert.ok(page.includes('href="/rate/vpqh?lang=en"'));
});

test('the page of a unit without form is there in the other language too', async () => {
  const app = appBeforeBeginning();
  const page = await (await app.get(`${PATH}?level=5&lang=vi`)).text();

  const [, address = ''] = /<a class="language" href="([^"]+)"/.exec(page) ?? [];
  const other = await app.get(
    new URL(address.replaceAll('&amp;', '&'), `http://x${PATH}`).href.slice(8),
  );

  assert.match(
    await other.text(),
    /<html lang="en">[\s\S]*href="\/rate\/vpqh\?level=5&amp;lang=en"/,
  );
});
