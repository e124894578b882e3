import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitIdSchema } from '@vhcs/contract/schemas';
import { sampleRating, sampleRatings, saveAll } from '../store/testing/sample-ratings.ts';
import { createTestApp, sampleRegistry, type TestApp } from '../testing/test-app.ts';

async function textOf(app: TestApp, path: string): Promise<string> {
  const response = await app.get(path);
  assert.equal(response.status, 200);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('the page says how figures are made, what is asked, and what is stored', async () => {
  const page = await textOf(createTestApp(), '/phuong-phap');

  assert.match(page, /Từ 30: thêm tỷ lệ, làm tròn đến phần trăm, kèm khoảng tin cậy 95%/);
  assert.match(page, /Mức độ hài lòng của Ông\/Bà về sự phục vụ hôm nay\?/);
  assert.match(page, /Rất hài lòng; Hài lòng; Bình thường/);
  assert.match(page, /không phải mẫu chọn ngẫu nhiên/);
  assert.match(page, /Không lưu họ tên, số giấy tờ, số điện thoại, địa chỉ IP/);
  assert.match(page, /Chưa có phiếu nào không được tính/);
});

test('where people served are known, the page says whose number that is', async () => {
  const unit = unitIdSchema.parse('vpqh');
  const servedCounts = [{ id: 'vpqh/2026', unit, period: '2026', people: 900 }];
  const app = createTestApp({ data: { ...sampleRegistry, servedCounts } });

  assert.match(await textOf(app, '/phuong-phap'), /là số liệu của chính đơn vị/);
  assert.doesNotMatch(await textOf(createTestApp(), '/phuong-phap'), /số liệu của chính đơn vị/);
});

test('a set of criteria without a title is called by what it is', async () => {
  const page = await textOf(createTestApp(), '/phuong-phap');

  assert.match(page, /Bộ tiêu chí chấm điểm đơn vị, phiên bản 1/);
  assert.doesNotMatch(page, /cham-diem-9-chi-so/);
});

test('ratings that do not count are counted by unit and reason once their day is over', async () => {
  const app = createTestApp();
  await saveAll(app.store, [
    ...sampleRatings(0, 1_200, { day: '2026-11-21', hold: 'too-fast' }),
    sampleRating(2_000, { day: '2026-11-22', hold: 'honeypot' }),
  ]);
  await app.store.closeBatches('2026-11-22', 10);

  const page = await textOf(app, '/phuong-phap');

  assert.match(
    page,
    /Trung tâm Phục vụ hành chính công tỉnh Lai Châu gửi nhanh hơn một người có thể đọc 1\.200/,
  );
  assert.doesNotMatch(page, /chương trình tự động/);
});

test('the page is in English where it is asked for, and under its English address', async () => {
  const app = createTestApp();

  assert.match(await textOf(app, '/phuong-phap?lang=en'), /Ratings that do not count/);
  const response = await app.get('/method');
  assert.equal(response.status, 308);
  assert.equal(response.headers.get('Location'), '/phuong-phap?lang=en');
});

test('the page of a unit leads to it', async () => {
  const response = await createTestApp().get('/v1/units/vpqh.html');

  assert.match(await response.text(), /href="\/phuong-phap"/);
});

test('a reader who has the page already is not sent it again', async () => {
  const app = createTestApp();
  const etag = (await app.get('/phuong-phap')).headers.get('ETag') ?? '';

  const again = await app.get('/phuong-phap', { 'If-None-Match': etag });

  assert.equal(again.status, 304);
});
