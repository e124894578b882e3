import { printedDay } from '../../pages/printing.ts';
import { onePlace } from '../one-place.ts';
import type { OperatorWords } from './words.ts';

/** What the fields of a score accept, besides its points. */
const scoreFields: Readonly<Record<string, string>> = {
  set: 'mã bộ tiêu chí, như cham-diem-9-chi-so',
  unit: 'mã của một đơn vị đã đăng ký',
  period: 'kỳ 2026, 2026-H1, 2026-Q2 hoặc 2026-05',
  note: 'văn bản từ 1 đến 1000 ký tự',
};

/** Words about operators in Vietnamese. */
export const operatorWordsInVietnamese: OperatorWords = {
  roles: {
    webmaster: 'quản trị cổng',
    'emulation-officer': 'cán bộ thi đua',
    'unit-head': 'thủ trưởng đơn vị',
    moderator: 'người duyệt góp ý',
    auditor: 'người kiểm tra',
  },
  none: '–',
  unitAccepted: 'mã của một đơn vị đã đăng ký',
  tokens: {
    description: 'cấp, liệt kê và thu hồi mã truy cập của người vận hành',
    create: 'cấp một mã truy cập; mã chỉ hiện ra một lần',
    list: 'liệt kê các mã đã cấp, kể cả mã đã thu hồi',
    revoke: 'thu hồi một mã, có hiệu lực ngay',
    roleOption: 'vai trò: webmaster, emulation-officer, unit-head, moderator hoặc auditor',
    unitOption: 'đơn vị của thủ trưởng (chỉ dùng với vai trò unit-head)',
    daysOption: 'số ngày có hiệu lực (mặc định: 365)',
    daysAccepted: 'số nguyên từ 1 đến 3650',
    idArgument: 'mười ký tự đứng sau vhcs_ trong mã, như trong vhcs tokens list',
    created: ({ text, id, expiresOn }) =>
      `${text}\nMã chỉ hiện lần này, hãy cất giữ ngay. Hiệu lực đến hết ngày ${printedDay(expiresOn)}; thu hồi bằng vhcs tokens revoke ${id}.\n`,
    needsUnit: 'Vai trò unit-head cần biết là thủ trưởng đơn vị nào: thêm --unit.',
    noUnit: 'Chỉ vai trò unit-head gắn với một đơn vị: bỏ --unit.',
    revoked: (id) => `Đã thu hồi mã ${id}.\n`,
    notRevoked: (id) =>
      `Không thu hồi được mã ${id}: không có mã này, hoặc mã đã thu hồi từ trước. Xem vhcs tokens list.`,
    empty: 'Chưa cấp mã truy cập nào.',
    columns: ['Mã', 'Vai trò', 'Đơn vị', 'Ngày cấp', 'Dùng lần cuối', 'Hiệu lực'],
    valid: 'còn hiệu lực',
    validUntil: (day) => `đến hết ${day}`,
    ended: (day) => `hết hiệu lực sau ${day}`,
    revokedOn: (day) => `đã thu hồi ${day}`,
  },
  scores: {
    description: 'chấm điểm, xếp loại đơn vị theo bộ tiêu chí',
    set: 'ghi điểm đơn vị tự chấm',
    appraise: 'ghi điểm thẩm định',
    list: 'liệt kê điểm đã ghi, lần ghi mới nhất',
    bands: 'xem mốc xếp loại; có --from thì đặt lại mốc',
    unitOption: 'mã đơn vị',
    periodOption: 'kỳ: 2026, 2026-H1 (6 tháng đầu năm), 2026-Q2 hoặc 2026-05',
    setOption: 'mã bộ tiêu chí, như cham-diem-9-chi-so hoặc mã phong trào',
    pointsOption: 'điểm từng tiêu chí, như cs1=2 cs7=1,5; một chữ số thập phân',
    noteOption: 'ghi chú kèm theo',
    fromOption: 'mốc từ cao xuống thấp (từ mức điểm này trở lên), như xuat-sac=15 tot=12 yeu=0',
    pairsAccepted: 'tên=điểm, như cs7=1,5',
    kinds: { self: 'tự chấm', appraised: 'thẩm định' },
    points: onePlace,
    fault: ({ criterion, kind, most }) =>
      ({
        missing: `${criterion}: chưa có điểm, chấp nhận từ 0 đến ${String(most)}`,
        unknown: `${criterion}: không có trong bộ tiêu chí`,
        'too-many': `${criterion}: nhiều nhất ${String(most)} điểm`,
      })[kind],
    inputFault: ({ path: [field, criterion] }) =>
      field === 'points'
        ? `${String(criterion)}: chấp nhận số điểm từ 0 đến 1000, nhiều nhất một chữ số thập phân`
        : `--${String(field)}: chấp nhận ${scoreFields[String(field)] ?? 'giá trị khác'}`,
    bandFaults: () => [
      'mốc xếp loại: chấp nhận mỗi loại một lần, từ cao xuống thấp, loại cuối bắt đầu từ 0; nhiều nhất 20 loại và một chữ số thập phân',
    ],
    periodFaults: {
      ahead: (period) => `kỳ ${period} chưa bắt đầu; chấp nhận kỳ đã bắt đầu`,
      'without-unit': (period) =>
        `trong kỳ ${period} không có ngày nào đơn vị hoạt động; chấp nhận kỳ có ngày đơn vị hoạt động`,
    },
    refused: (faults) => `Không ghi được:\n  ${faults.join('\n  ')}`,
    unreachable: (grade, most) =>
      `Không ghi được: loại ${grade} cao hơn ${String(most)}, là tổng điểm cao nhất có thể đạt.`,
    empty: 'Chưa có điểm nào được ghi.',
    noBands: 'Bộ tiêu chí này chưa có mốc xếp loại: đặt bằng --from.',
    columns: ['Đơn vị', 'Kỳ', 'Bộ tiêu chí', 'Loại điểm', 'Tổng', 'Xếp loại'],
  },
  audit: {
    description: 'xem và kiểm tra nhật ký thay đổi của người vận hành',
    list: 'xem các dòng mới nhất',
    verify: 'kiểm tra cả nhật ký: có dòng nào bị sửa hay bị xóa không',
    linesOption: 'số dòng (mặc định: 50)',
    linesAccepted: 'số nguyên từ 1 đến 10000',
    notedOption: 'dòng cuối đã ghi lại ở lần kiểm tra trước, để biết đoạn cuối có bị cắt không',
    notedAccepted: 'số dòng và mã băm, như vhcs audit verify in ra',
    empty: 'Nhật ký chưa có dòng nào.',
    columns: ['Dòng', 'Ngày', 'Ai', 'Việc', 'Đối tượng', 'Đơn vị'],
    whole: ({ number, hash }) =>
      `Nhật ký nguyên vẹn: ${String(number)} dòng. Hãy ghi lại dòng cuối ở nơi khác cho lần kiểm tra sau:\n${String(number)}:${hash}\n`,
    broken: 'Nhật ký không còn nguyên vẹn:',
    faults: {
      missing: (line) => `trước dòng ${String(line)} thiếu dòng`,
      altered: (line) => `dòng ${String(line)} đã bị sửa`,
      unlinked: (line) => `dòng ${String(line)} không nối với dòng trước`,
    },
    notedIsGone: 'dòng đã ghi lại lần trước không còn trong nhật ký',
  },
};
