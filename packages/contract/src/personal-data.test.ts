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
  ['(+84) 912 345 678', ['phone']],
  ['(84)912345678', ['phone']],
  ['+84 (0) 912 345 678', ['phone']],
  ['+84(0)912345678', ['phone']],
  ['+84 - 912 - 345 - 678', ['phone']],
  ['(024) 3825 1234', ['phone']],
  ['(0912) 345-678', ['phone']],
  ['0912–345–678', ['phone']],
  ['0912/345/678', ['phone']],
  ['0912_345_678', ['phone']],
  ['0912,345,678', ['phone']],
  ['0912  345  678', ['phone']],
  ['0912 - 345 - 678', ['phone']],
  ['0912. 345. 678', ['phone']],
  ['091 - 234 - 56 - 78', ['phone']],
  ['0912345678/0987654321', ['phone', 'phone']],
  ['0912.345.678, 0987.654.321', ['phone', 'phone']],
  ['ngày 02/05/2026 0912 345 678', ['phone']],
  ['0912\u00A0345\u202F678', ['phone']],
  ['0912\u200B345\u200B678', ['phone']],
  ['０９１２３４５６７８', ['phone']],
  ['zalo 912345678', ['phone']],
  ['SĐT: 912 345 678', ['phone']],
  ['CMND 123456789', ['citizen-id']],
  ['cmnd số 012345678', ['citizen-id']],
  ['CMND 123 456 789', ['citizen-id']],
  ['CMND 123.456.789', ['citizen-id']],
  ['chứng minh nhân dân: 123456789', ['citizen-id']],
  ['CCCD 001 085 012 345', ['citizen-id']],
  ['001,085,012,345', ['citizen-id']],
  ['001 - 085 - 012 - 345', ['citizen-id']],
  ['CMND 123456789 0912345678', ['citizen-id', 'phone']],
  ['a@gmail,com', ['email']],
  ['a(at)gmail.com', ['email']],
  ['a [at] gmail.com', ['email']],
  ['a＠gmail．com', ['email']],
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
  'lệ phí 12.000.000, mức 100 - 500 nghìn, khoản thu 150,000 hoặc 1,500,000đ',
  'từ 1.500.000 - 2.000.000 đồng, tăng 84.912.345.678 đồng',
  'hạn 12/05/2026, từ 02/05/2026 - 08/05/2026 và 02-05-2026 - 08-05-2026',
  'từ 08:00 đến 17:00 ngày 23/11/2026, ngày 02/05/2026 12 giờ 30',
  'các ngày 08/05, 09/05, 10/05 và 08/11-12/11/2026',
  'ngày 2026-05-12 - 2026-06-12',
  'các năm 2023, 2024, 2025, 2026; quý 1/2025, 2/2025, 3/2025',
  '61/2018/NĐ-CP, 45/2025/QĐ-UBND, thủ tục 1.001193, 2.002516',
  'quầy 01, 02, 03, 04, 05, 06, 07; quầy 02 - 03 - 04 - 05 - 06',
  'số thứ tự 001, 002, 003, 004',
  'tổng đài 1022, ĐT 19001009, điện thoại: 1900 1009 - 1022',
  'liên hệ @ bộ phận một cửa, giá 5k@kg',
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

for (const [text] of found.slice(11)) {
  test(`of “${text}” no digit and no sign of an address is left`, () => {
    assert.doesNotMatch(maskPersonalData(text).replace('02/05/2026', ''), /\p{Nd}|@|gmail/u);
  });
}

for (const [what, text] of [
  ['digits', '1'.repeat(20_000)],
  ['zeros and spaces', '0 '.repeat(10_000)],
  ['separators', `0912${' '.repeat(20_000)}`],
  ['groups that never end', '0912 - '.repeat(3000)],
  ['dots and digits', '1.234'.repeat(4000)],
  ['words that announce', 'cmnd số : . '.repeat(2000)],
  ['letters and a digit', `${'a'.repeat(20_000)}1`],
  ['signs of an address', 'a@'.repeat(10_000)],
] as const) {
  test(`a long text of ${what} is read in less than a second`, () => {
    const start = performance.now();

    maskPersonalData(text);

    assert.ok(performance.now() - start < 1000);
  });
}

test('a masked text holds none', () => {
  const masked = maskPersonalData(found.map(([text]) => text).join('; '));

  assert.deepEqual(findPersonalData(masked), []);
});
