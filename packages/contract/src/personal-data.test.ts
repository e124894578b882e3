import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalData, maskPersonalData } from './personal-data.ts';

const found: readonly (readonly [text: string, kinds: readonly string[]])[] = [
  ['Căn cước 012345678901 ạ', ['citizen-id']],
  ['căn cước 012 345 678 901', ['citizen-id']],
  ['gọi 0912345678', ['phone']],
  ['gọi 0912.345.678 hoặc +84 912 345 678', ['phone', 'phone']],
  ['máy bàn 0213 3876 500', ['phone']],
  ['STK 0123456789 ngân hàng', ['bank-account']],
  ['số tài khoản: 19034567890123', ['bank-account']],
  ['thẻ 9704 1234 5678 9012', ['bank-account']],
  ['thư: nguyen.van-a@example.vn', ['email']],
  ['hồ sơ 000.00.53.H48-220921-0099', ['dossier-code']],
  ['H35.01-221120-0001', ['dossier-code']],
];

for (const [text, kinds] of found) {
  test(`“${text}” holds ${kinds.join(' and ')}`, () => {
    assert.deepEqual(
      findPersonalData(text).map(({ kind }) => kind),
      kinds,
    );
  });
}

for (const text of [
  'Rất hài lòng, phục vụ nhanh.',
  'hơn 11.000 lượt, 6.816 hồ sơ, trên 90%',
  'ngày 20/11/2026, quầy số 3, chờ 45 phút',
  'lệ phí 1.500.000 đồng; dự án 100.000.000.000 đồng',
  'Quyết định 733/QĐ-TTg, thủ tục 1.001193.000.00.00.H35',
]) {
  test(`“${text}” holds none`, () => {
    assert.deepEqual(findPersonalData(text), []);
  });
}

test('masking leaves everything else as it was', () => {
  assert.equal(
    maskPersonalData('Gọi 0912345678 giúp tôi, căn cước 012345678901.'),
    'Gọi […] giúp tôi, căn cước […].',
  );
});

test('a masked text holds none', () => {
  const masked = maskPersonalData(found.map(([text]) => text).join('; '));

  assert.deepEqual(findPersonalData(masked), []);
});
