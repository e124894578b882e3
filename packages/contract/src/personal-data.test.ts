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
  ['nguyenvana a còng gmail chấm com', ['email']],
  ['nguyenvana a cong gmail cham com', ['email']],
  ['mail nguyen.vana a-còng yahoo chấm com chấm vn nhé', ['email']],
  ['nguyenvana (a còng) gmail.com', ['email']],
  ['vana a còng laichau chấm gov chấm vn', ['email']],
  ['nguyenvana at gmail dot com', ['email']],
  ['nguyenvana(@)gmail.com', ['email']],
  ['nguyenvana[at]gmail[dot]com', ['email']],
  ['nguyenvana@gmail', ['email']],
  ['nguyenvana @ gmail . com', ['email']],
  ['hộ chiếu B1234567', ['citizen-id']],
  ['ho chieu so C12345678', ['citizen-id']],
  ['passport: ea1234567', ['citizen-id']],
  ['hộ chiếu của tôi số B 1234567', ['citizen-id']],
  ['hộ chiếu C123 4567', ['citizen-id']],
  ['tôi là Nam, P01234567, chờ mãi', ['citizen-id']],
  ['can cuoc 001085012345', ['citizen-id']],
  ['Can cuoc cua toi la 012 345 678 901', ['citizen-id']],
  ['CMND của tôi là 123456789', ['citizen-id']],
  ['chung minh nhan dan 123 456 789', ['citizen-id']],
  ['CĂN CƯỚC 123456789', ['citizen-id']],
  ['Tôi tên Nam.012345678901', ['citizen-id']],
  ['so dien thoai 912345678', ['phone']],
  ['số điện thoại của tôi là 912 345 678', ['phone']],
  ['lien he 912345678', ['phone']],
  ['0912...345...678', ['phone']],
  ['0912…345…678', ['phone']],
  ['0912 ... 345 ... 678', ['phone']],
  ['0912--345--678', ['phone']],
  ['0912*345*678', ['phone']],
  ['0912|345|678', ['phone']],
  ['0912~345~678', ['phone']],
  ['SĐT...0912 345 678', ['phone']],
  ['Cảm ơn.0912345678', ['phone']],
  ['gọi 0912345678 đ/c Nam', ['phone']],
  ['gọi 912345678 đồng chí Nam', ['phone']],
  ['+84912345678', ['phone']],
  ['0084 912 345 678', ['phone']],
  ['09 12 34 56 78', ['phone']],
  ['0 9 1 2 3 4 5 6 7 8', ['phone']],
  ['⓪⑨①②③④⑤⑥⑦⑧', ['phone']],
  ['so tai khoan 123456', ['bank-account']],
  ['chuyển khoản vào 12345678', ['bank-account']],
  ['STK 190345678901 Đồng Văn Nam', ['bank-account']],
  ['Vietcombank 1012345678', ['bank-account']],
  ['MST 8123456789', ['bank-account']],
  ['mã BHXH 7912345678', ['bank-account']],
  ['bao hiem y te GD4797935098765', ['bank-account']],
  ['000.00.12.H26-260101-0001', ['dossier-code']],
  ['000.00.12.H26 - 260101 - 0001', ['dossier-code']],
  ['mã hồ sơ 260101-0001', ['dossier-code']],
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
  'quầy 001,002,003,004',
  'các quầy 001/002/003/004, 011,012,013',
  'quầy 02-03-04-05-06, phòng 02 03 04 05 06',
  'số thứ tự 0912, quầy 05, B012, A1234',
  'Nghị định 61/2018/NĐ-CP, Quyết định 468/QĐ-TTg, Luật 91/2025/QH15',
  'Công văn 0123/2026/UBND-VX ngày 12/03/2026',
  'tài khoản của tôi bị trừ 500000 đồng',
  'tài khoản bị trừ 1 500 000 đ, rồi 200000VNĐ',
  'tài khoản dịch vụ công năm 2025-2026, hè 2025 - 2026',
  'đăng nhập tài khoản từ 7.30-11.30 ngày 12.03.2026 đều lỗi',
  'các khoản 120000, 150000 và 200000, khoản thu 250000',
  'khoản 2 Điều 15 Nghị định 118/2025/NĐ-CP',
  'kinh phí 100 000 000 000 đồng, 150000000 đồng',
  'lệ phí hộ chiếu là 200000 đồng, lần trước 200.000',
  'lệ phí hộ chiếu là 200.000, làm căn cước ngày 02/05/2026 3 lần chưa xong',
  'nộp chậm 12/03/2026, chấm công 3 ngày, a cong an.Toi cho',
  'gap a cong an.Xin cam on, xem tại dichvucong.gov.vn',
  'I applied at dichvucong.gov.vn and at the counter',
  'làm việc từ 7h30 đến 11h30, 13:30-17:00, T2-T6',
  'bến xe 29A-123.45 đỗ chắn cổng, số 12 ngõ 34 phố Huế',
  'TCVN ISO 9001:2015, TCVN 5945:2005, mẫu 01/ĐKKD',
  'ông Nguyễn Văn A, chị Bình ở tổ 5, tầng 3, phòng 305',
  'gọi tổng đài 18001096 nhánh 3, hotline 1900 9095',
  'tăng 10,5% so với 2025, điểm 9.25/10, hạng 3/63',
  'chờ 2-3 tiếng, lấy số 105 đến 110, còn 12 người',
  'công dân chờ từ 07:30 - 11:30, 13:30 - 17:00',
  'vĩ độ 21.0285, kinh độ 105.8542; phiên bản 2.14.3',
  'mã thủ tục 2.000488.000.00.00.H60 và 1.003337',
  'điện thoại hỏi thì bảo nộp 1500000 đồng',
  'ủy ban nhân dân phường chi 150.000.000 đồng năm 2026',
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

test('words that announce a number are known in decomposed letters too', () => {
  assert.equal(maskPersonalData('điện thoại 912345678'.normalize('NFD')), 'điện thoại […]');
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
  ['signs of an address in words', 'a a cong '.repeat(2000)],
  ['labels of an address', `a@${'a.'.repeat(10_000)}`],
  ['labels in words', `a a cong ${'a cham '.repeat(3000)}`],
  ['an address without an end', `a@${'a'.repeat(20_000)}`],
  ['words and digits', 'so tai khoan ho chieu a1 '.repeat(1000)],
  ['letters before digits', 'passport B 1234 '.repeat(1000)],
  ['short numbers', '01,'.repeat(6000)],
  ['sums without an end', `1${' 000'.repeat(5000)}`],
  ['dots between digits', '09....'.repeat(3000)],
  ['codes without an end', 'A.1-260101-'.repeat(1800)],
  ['letters with marks', 'ệ'.repeat(20_000)],
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
