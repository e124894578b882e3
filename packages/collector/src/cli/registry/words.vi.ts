import { shortened } from '../shown-text.ts';
import type { RegistryWords } from './words.ts';

/** In Vietnamese. */
export const registryWordsInVietnamese: RegistryWords = {
  of: ({ vi }) => vi,
  kindOption: 'loại bản ghi trong tệp',
  fileArgument: 'tệp .csv, .xlsx hoặc .json',
  dryRunOption: 'chỉ kiểm tra, không ghi gì',
  onOption: 'ngày hoạt động cuối cùng, như 30/6/2025',
  dayAccepted: 'ngày có thật, như 30/6/2025 hoặc 2025-06-30',
  unknownFormat: (file) =>
    `Không biết dạng của tệp ${file}; chấp nhận: tệp .csv, .xlsx hoặc .json.`,
  noFile: (file) => `Không đọc được tệp ${file}: không có tệp này, hoặc không có quyền đọc.`,
  fault: ({ line, column, option, value, problem, accepted }) => {
    const place = [
      line === null ? [] : [`dòng ${String(line)}`],
      column === null ? [] : [`cột “${shortened(column)}”`],
      option ?? [],
      value === null || value === column ? [] : [`“${shortened(value)}”`],
    ].flat();
    const where = place.length === 0 ? 'tệp' : place.join(', ');
    return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${problem}; chấp nhận: ${accepted}.`;
  },
  moreFaults: (count) => `… và ${String(count)} chỗ nữa; vhcs import --json nêu tất cả.`,
  faults: (file, count) => `Chưa ghi gì: ${file} có ${String(count)} chỗ cần sửa.`,
  withinSeconds: 'Máy chủ đang chạy sẽ dùng thay đổi này trong vài giây.',
  import: {
    steps: { reading: 'Đang đọc tệp', checking: 'Đang kiểm tra', writing: 'Đang ghi' },
    description:
      'nhập đơn vị, phiếu, phong trào… từ CSV, Excel hoặc JSON; một chỗ sai thì không ghi gì',
    counts: ({ file, read, added, changed, unchanged }) =>
      `${file}: ${String(read)} bản ghi; thêm ${String(added)}, đổi ${String(changed)}, giữ nguyên ${String(unchanged)}.`,
    dryRun: 'Chạy thử: chưa ghi gì.',
  },
  publish: {
    description: 'công bố một phiên bản phiếu khảo sát; phiên bản cũ không bao giờ bị sửa',
    done: (id, version) => `Đã công bố ${id} phiên bản ${String(version)}.`,
    answers: (from, to) => {
      const first = from === undefined ? 'ngay' : `từ ngày ${from}`;
      return `Phiên bản này nhận trả lời ${first}${to === undefined ? '' : ` đến hết ngày ${to}`}.`;
    },
    apart: 'Số liệu của mỗi phiên bản được tính riêng.',
  },
  units: {
    description: 'kết thúc hoặc sáp nhập đơn vị; tên và số liệu cũ được giữ',
    end: 'kết thúc một đơn vị, và chỉ đơn vị kế thừa',
    merge: 'sáp nhập các đơn vị vào một đơn vị',
    idArgument: 'mã đơn vị',
    idsArgument: 'mã các đơn vị được sáp nhập, cách nhau bằng dấu cách',
    successorOption: 'mã đơn vị kế thừa; dùng nhiều lần nếu có nhiều',
    intoOption: 'mã đơn vị nhận sáp nhập',
    notDone: 'Chưa ghi gì:',
    ended: (id, day) =>
      `${id} kết thúc ngày ${day}; từ hôm sau không nhận đánh giá, tên và số liệu cũ được giữ.`,
    goesTo: (ids) => `Đánh giá mới thuộc về: ${ids}.`,
    goesNowhere: 'Không có đơn vị kế thừa nào.',
  },
  sites: {
    add: 'đăng ký một cổng, hoặc thêm địa chỉ cho cổng đã có',
    remove: 'bỏ đăng ký một cổng; phiếu gửi từ cổng đó sẽ bị từ chối',
    idArgument: 'mã cổng, như lai-chau',
    nameOption: 'tên cổng',
    originOption: 'địa chỉ gốc, như https://laichau.gov.vn; dùng nhiều lần nếu có nhiều',
    systemOption: 'phần mềm của cổng, như NukeViet',
    monitorOption: 'mỗi ngày một trang báo phiên bản đang chạy và những gì đang hỏng',
    added: (id) => `Đã đăng ký cổng ${id}.`,
    changed: (id) => `Đã đổi cổng ${id}.`,
    removed: (id) => `Đã bỏ đăng ký cổng ${id}.`,
    unknown: (id) => `Không có cổng “${id}”; vhcs sites liệt kê các cổng.`,
  },
  snippet: {
    description: 'in mã nhúng cho một đơn vị hoặc một cổng',
    idArgument: 'mã đơn vị hoặc mã cổng',
    urlOption: 'địa chỉ của máy chủ này (mặc định: theo HOST và PORT)',
    urlAccepted: 'địa chỉ https:// hoặc http://',
    unknown: (id) => `Không có đơn vị hay cổng nào mang mã “${id}”.`,
    forPages: 'Mã nhúng, dán vào nơi muốn hiện phiếu:',
    forEditors:
      'Nếu trình soạn thảo xóa thẻ có dấu gạch nối: đặt dòng script trên vào giao diện của cổng, và dán đoạn này vào bài:',
    link: 'Đánh giá mức độ hài lòng',
    forPaper: 'Mã QR để in: áp phích và phiếu cầm về; riêng mã, dạng SVG:',
    ended: (id, day) =>
      `“${id}” kết thúc ngày ${day} và không nhận đánh giá nữa; hãy nhúng đơn vị kế thừa.`,
    toBegin: (id, day, until) =>
      `“${id}” nhận đánh giá từ ngày ${day}; ${until === '' ? 'trước ngày đó, phiếu báo như vậy.' : `đến lúc đó ${until} vẫn nhận đánh giá.`}`,
    unitHere: 'ma-don-vi',
  },
  init: {
    description: 'lập máy chủ mới: thư mục dữ liệu, cổng, đơn vị và phiếu đầu tiên',
    siteOption: 'địa chỉ gốc của cổng, như https://laichau.gov.vn',
    unitOption: 'mã đơn vị (mặc định: lập từ tên)',
    unitNameOption: 'tên đơn vị được đánh giá',
    levelOption: 'cấp của đơn vị (mặc định: one-stop-centre)',
    done: (folder) => `Đã lập thư mục dữ liệu ${folder}.`,
    registered: (site, unit, survey) => `Đã đăng ký cổng ${site}, đơn vị ${unit}, phiếu ${survey}.`,
    notEmpty: (folder) =>
      `${folder} đã có dữ liệu; chưa ghi gì. Thêm cổng bằng vhcs sites add, thêm đơn vị bằng vhcs import.`,
    next: [
      'Việc tiếp theo:',
      '  1. Chạy máy chủ: npm start',
      '  2. Chép mã trên vào trang của cổng',
      '  3. Nhập các đơn vị khác: vhcs import don-vi.xlsx --kind units',
    ],
    askSite: 'Địa chỉ gốc của cổng (như https://laichau.gov.vn): ',
    askUnitName: 'Tên đơn vị được đánh giá: ',
  },
};
