import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreUnavailableError } from '../store/store.ts';
import { createMemoryStore } from '../store/memory.ts';
import {
  createTestApp,
  formOf,
  hiddenFieldsIn,
  newKey,
  openSeries,
  ORIGIN,
  sampleRegistry,
} from '../testing/test-app.ts';

const PATH = '/rate/ttpvhcc-lai-chau';

test('a form that was sent is stored, and the browser is led to the thanks', async () => {
  const app = createTestApp();

  const response = await app.postForm(formOf({ comment: 'Rất\r\nnhanh' }));

  assert.equal(response.status, 303);
  assert.equal(response.headers.get('Location'), '/rate/ttpvhcc-lai-chau?done=1');
  assert.deepEqual(app.saved[0]?.answers, { q1: 4 });
  assert.equal(app.saved[0].comment, 'Rất\nnhanh');
  assert.equal(app.saved[0].channel, 'form');
  assert.equal(app.saved[0].language, 'vi');
});

test('every hidden field of the page is taken when it is sent back', async () => {
  const app = createTestApp();
  const page = await (await app.get(`${PATH}?lang=en&channel=qr`)).text();
  const fields = hiddenFieldsIn(page);
  fields.set('level', '5');

  const response = await app.postForm(fields);

  assert.equal(response.headers.get('Location'), `${PATH}?done=1&lang=en`);
  assert.equal(app.saved[0]?.channel, 'qr');
  assert.equal(app.saved[0].language, 'en');
});

test('a form that is sent twice is counted once and thanked twice', async () => {
  const app = createTestApp();
  const fields = formOf();

  await app.postForm(fields);
  const second = await app.postForm(fields);

  assert.equal(second.status, 303);
  assert.equal(await app.store.received(openSeries), 1);
});

test('another level from a form that was sent is refused in words', async () => {
  const app = createTestApp();
  const fields = formOf();
  await app.postForm(fields);
  fields.set('level', '1');

  const response = await app.postForm(fields);

  const page = await response.text();
  assert.equal(response.status, 409);
  assert.match(page, /Đánh giá này đã được gửi/);
  assert.match(page, /Mở biểu mẫu mới/);
  assert.equal(app.saved.length, 1);
});

test('the answers of a survey of many questions are stored by question', async () => {
  const app = createTestApp();
  const fields = formOf({ survey: 'hai-long-5-yeu-to', 'q.tiep-can': '3', 'q.phan-anh': 'na' });

  const response = await app.postForm(fields);

  assert.equal(response.status, 303);
  assert.deepEqual(app.saved[0]?.answers, { 'tiep-can': 3, 'phan-anh': null, chung: 4 });
});

test('chosen options are stored as a list', async () => {
  const app = createTestApp();
  const fields = formOf({ survey: 'van-hoa-cong-so' });
  fields.append('q.bon-xin', 'xin-chao');
  fields.append('q.bon-xin', 'xin-loi');

  await app.postForm(fields);

  assert.deepEqual(app.saved[0]?.answers, { 'ky-cuong': 4, 'bon-xin': ['xin-chao', 'xin-loi'] });
});

test('without a level the form comes back with the fault and everything that was typed', async () => {
  const app = createTestApp();
  const key = newKey();

  const response = await app.postForm(new URLSearchParams({ key, comment: 'Chờ <lâu>' }));

  const page = await response.text();
  assert.equal(response.status, 422);
  assert.match(
    page,
    /role="alert"[\s\S]*<a href="#field-level">\s*Mức độ hài lòng của Ông\/Bà về sự phục vụ hôm nay\? Vui lòng chọn một mức\.\s*<\/a>/,
  );
  assert.match(page, /<fieldset[^>]*aria-describedby="field-level-fault"/);
  assert.match(page, /id="field-level-fault">Vui lòng chọn một mức\./);
  assert.match(page, /Chờ &lt;lâu&gt;<\/textarea/);
  assert.ok(page.includes(`name="key" value="${key}"`));
  assert.match(page, /<title>Lỗi: /);
  assert.deepEqual(app.saved, []);
});

test('a fault is told with the question that it belongs to, in the language of the page', async () => {
  const response = await createTestApp().postForm(
    formOf({ survey: 'hai-long-5-yeu-to', 'q.ket-qua': '9', lang: 'en' }),
  );

  const [, told = ''] = /<a href="#field-q-ket-qua">([^<]*)<\/a>/.exec(await response.text()) ?? [];
  assert.equal(told.trim(), 'The result being on time and correct: Please choose a level.');
});

for (const [comment, words] of [
  [
    '0912 345 678',
    'hold a phone number. We suggest that you remove it. If you send it anyway, it is',
  ],
  [
    '0912 345 678, a@b.vn',
    'hold a phone number and an e-mail address. We suggest that you remove them. If you send them anyway, they are',
  ],
] as const) {
  test(`in English one is warned of "${comment}" in the right number`, async () => {
    const response = await createTestApp().postForm(formOf({ comment, lang: 'en' }));

    assert.ok((await response.text()).includes(words));
  });
}

for (const level of ['9', 'na', 'very', '-1']) {
  test(`level ${level} is a fault of the level`, async () => {
    const response = await createTestApp().postForm(formOf({ level }));

    assert.equal(response.status, 422);
    assert.match(await response.text(), /id="field-level-fault"/);
  });
}

test('a comment that is too long is a fault beside it, told together with the others', async () => {
  const response = await createTestApp().postForm(formOf({ level: '', comment: 'a'.repeat(1001) }));

  const page = await response.text();
  assert.equal(response.status, 422);
  assert.match(page, /aria-describedby="field-comment-limit field-comment-fault"/);
  assert.match(page, /Nội dung quá dài; tối đa 1000 ký tự/);
  assert.match(page, /Vui lòng chọn một mức/);
});

test('a comment of a thousand characters over many lines is not too long', async () => {
  const lines = Array.from({ length: 500 }, () => 'a').join('\r\n');

  const response = await createTestApp().postForm(formOf({ comment: lines }));

  assert.equal(response.status, 303);
});

test('a key that was lost is renewed and the visitor asked to send again', async () => {
  const response = await createTestApp().postForm(new URLSearchParams({ level: '5' }));

  const page = await response.text();
  assert.equal(response.status, 422);
  assert.match(page, /<li>Biểu mẫu đã được làm mới/);
  assert.match(page, /name="key" value="[0-9a-f-]{36}"/);
});

test('personal data are warned of once, then masked', async () => {
  const app = createTestApp();
  const fields = formOf({ comment: 'Gọi 0912 345 678, CCCD 001099012345' });

  const warned = await app.postForm(fields);
  const page = await warned.text();

  assert.equal(warned.status, 422);
  assert.match(page, /<title>Chưa gửi: Đánh giá mức độ hài lòng – /);
  assert.match(page, /role="alert"[\s\S]*chưa được gửi[\s\S]*số điện thoại và số căn cước/);
  assert.match(page, /Gọi 0912 345 678, CCCD 001099012345<\/textarea/);
  assert.match(page, /value="4"[\s\S]*?checked/);
  assert.equal(app.saved.length, 0);

  fields.set('warned', 'yes');
  assert.match(page, /name="warned" value="yes"/);
  const sent = await app.postForm(fields);

  assert.equal(sent.status, 303);
  assert.equal(app.saved[0]?.comment, 'Gọi […], CCCD […]');
});

test('what fills the field that no person sees is thanked, held, and not counted', async () => {
  const app = createTestApp();

  const response = await app.postForm(formOf({ website: 'https://spam.example' }));

  assert.equal(response.status, 303);
  assert.equal(app.saved[0]?.hold, 'honeypot');
  assert.equal(await app.store.received(openSeries), 0);
});

test('a store that is down leaves everything in the form', async () => {
  const store = Object.assign(createMemoryStore(), {
    save: () => Promise.reject(new StoreUnavailableError('disk full')),
  });

  const app = createTestApp({ store });
  const response = await app.postForm(formOf({ comment: 'Tốt' }));

  const page = await response.text();
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('Retry-After'), '5');
  assert.match(page, /<title>Chưa gửi: /);
  assert.match(page, /Hệ thống đang bận/);
  assert.match(page, /Tốt<\/textarea/);
  assert.ok(app.lines.some(({ level }) => level === 'error'));
});

test('a form of a version that was replaced meanwhile is refused with a way on', async () => {
  const [pulse] = sampleRegistry.surveys;
  assert.ok(pulse);
  const surveys = [pulse, { ...pulse, version: 2, openFrom: '2026-11-01' }];

  const app = createTestApp({ data: { surveys } });
  const response = await app.postForm(formOf({ version: '1' }));

  assert.equal(response.status, 409);
  assert.match(await response.text(), /Mở biểu mẫu mới/);
  assert.deepEqual(app.saved, []);
});

for (const [what, path, status] of [
  ['that is not registered', '/rate/khong-co', 404],
  ['that has ended', '/rate/ubnd-vung-tau', 409],
] as const) {
  test(`a form to a unit ${what} is refused`, async () => {
    const app = createTestApp();

    const response = await app.postForm(formOf(), path);

    assert.equal(response.status, status);
    assert.deepEqual(app.saved, []);
  });
}

for (const [what, headers, status] of [
  ['of another site', { Origin: 'https://copycat.example' }, 403],
  ['without an origin of its own', { Origin: 'null' }, 403],
  ['as JSON', { Origin: ORIGIN, 'Content-Type': 'application/json' }, 415],
] as const) {
  test(`a form ${what} is refused`, async () => {
    const app = createTestApp();

    const response = await app.fetch(
      new Request(ORIGIN + PATH, { method: 'POST', body: formOf(), headers }),
    );

    assert.equal(response.status, status);
    assert.deepEqual(app.saved, []);
  });
}

test('a form of two megabytes is refused', async () => {
  const response = await createTestApp().postForm(formOf({ comment: 'a'.repeat(2_000_000) }));

  assert.equal(response.status, 413);
});
