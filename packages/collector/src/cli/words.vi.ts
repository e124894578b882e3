import { commentWordsInVietnamese } from './comments/words.vi.ts';
import { registryWordsInVietnamese } from './registry/words.vi.ts';
import { figuresWordsInVietnamese } from './figures/words.vi.ts';
import { heldWordsInVietnamese } from './held/words.vi.ts';
import { movingWordsInVietnamese } from './moving/words.vi.ts';
import { operatorWordsInVietnamese } from './operators/words.vi.ts';
import { doctorWordsInVietnamese } from './doctor/words.vi.ts';
import { shortened } from './shown-text.ts';
import { upkeepWordsInVietnamese } from './upkeep/words.vi.ts';
import type { CliWords } from './words.ts';

/** The program's words in Vietnamese. */
export const wordsInVietnamese: CliWords = {
  program:
    'Vận hành máy chủ VHCS: danh mục và các cổng, số liệu và báo cáo, người vận hành, kho phiếu.',
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
  },
  usage: { '[options]': '[tùy chọn]', '[command]': '[lệnh]' },
  help: 'xem hướng dẫn này',
  version: 'xem phiên bản',
  dataOption: 'thư mục dữ liệu của máy chủ (mặc định: VHCS_DATA_DIR, nếu không có thì ./data)',
  jsonOption: 'in ra JSON',
  errors: {
    unknownOption: (option) => `Không có tùy chọn ${option}.`,
    unknownCommand: (command) => `Không có lệnh ${command}.`,
    missingValue: (option) => `Tùy chọn ${option} cần một giá trị.`,
    excessArguments: 'Lệnh có thừa đối số.',
    missingArgument: (name, accepted) => `Thiếu ${name}; chấp nhận: ${accepted}.`,
    missingOption: (option, accepted) => `Thiếu tùy chọn ${option}; chấp nhận: ${accepted}.`,
    givenTwice: (option) => `Tùy chọn ${option} được nêu hai lần; chấp nhận: một lần.`,
    badValue: (option, value, accepted) =>
      `Tùy chọn ${option} có giá trị “${shortened(value)}”; chấp nhận: ${accepted}.`,
    seeHelp: (command) => `Xem ${command} --help.`,
    noStore: (path) =>
      `Chưa có dữ liệu: không có tệp ${path}. Chỉ đúng thư mục dữ liệu bằng --data, hoặc chạy máy chủ một lần để tạo.`,
    noFolder: (folder) =>
      `Không có thư mục ${folder}. Chỉ đúng thư mục dữ liệu bằng --data, hoặc chạy máy chủ một lần để tạo.`,
    badDatabaseUrl:
      'VHCS_DATABASE_URL không phải địa chỉ PostgreSQL; chấp nhận: postgres://user:password@host:5432/database, hoặc để trống.',
    oldStore: 'Kho dữ liệu do phiên bản cũ ghi. Chạy máy chủ phiên bản này một lần để nâng cấp.',
    file: (path, why) => `Không dùng được ${path}: ${why}.`,
    fileFaults: {
      missing: 'không có tệp hoặc thư mục này',
      denied: 'người dùng này không có quyền; hãy chạy bằng người dùng của máy chủ',
      exists: 'đã có, mà phải chưa có',
      folder: 'đây là thư mục, trong khi cần một tệp',
      'not-folder': 'đường dẫn đi qua một tệp như qua thư mục',
      'read-only': 'ổ đĩa chỉ cho đọc',
      'long-name': 'tên quá dài',
      full: 'ổ đĩa đã đầy',
      damaged: 'kho phiếu bị hỏng; docs/guides/recover.md nêu cách khôi phục từ bản sao lưu',
      newer:
        'kho dữ liệu do phiên bản mới hơn ghi; dùng chương trình đã ghi kho này, hoặc bản mới hơn',
    },
    failed: (what) => `Lệnh không thực hiện được: ${what}`,
  },
  sites: {
    description: 'liệt kê các cổng đã nhúng: phiên bản đang chạy và những gì đang hỏng',
    daysOption: 'xét số ngày gần nhất này (mặc định: 30)',
    daysAccepted: 'số nguyên từ 1 đến 90',
    columns: ['Cổng', 'Mã', 'Theo dõi', 'Lần cuối', 'Phiên bản', 'So với bản mới nhất'],
    unregistered: 'chưa đăng ký',
    yes: 'có',
    no: 'không',
    newest: 'mới nhất',
    behind: (releases) => `chậm ${String(releases)} bản`,
    unknown: '–',
    empty: 'Chưa có cổng nào được đăng ký, cũng chưa cổng nào báo về.',
    problem: (code) => {
      const [kind, detail = ''] = code.split(':');
      switch (kind) {
        case 'csp':
          return detail.includes('trusted-types')
            ? `Chính sách bảo mật nội dung (CSP) của cổng chặn ${detail}: thêm “vhcs-embed” vào trusted-types.`
            : `Chính sách bảo mật nội dung (CSP) của cổng chặn ${detail}: thêm địa chỉ máy chủ này vào ${detail}.`;
        case 'missing':
          return `Thẻ ${detail} có trên trang nhưng không chạy; người dùng chỉ thấy liên kết bên trong thẻ.`;
        case 'import-failed':
          return 'Có tệp của bản phát hành không tải được.';
        case 'second-copy':
          return 'Mã nhúng được chèn hai lần: bỏ bớt một.';
        default:
          return code;
      }
    },
    silent: (days) =>
      `Đang theo dõi nhưng ${String(days)} ngày qua không thấy báo về: cổng vừa đăng ký thì chờ người mở trang; nếu không, mã nhúng không có trên cổng hoặc bị chặn hoàn toàn.`,
  },
  rollout: {
    description: 'quyết định những gì các cổng chạy: tắt phần tử, thử bản mới; quyết định được ký',
    keygen: 'tạo cặp khóa Ed25519 trong thư mục dữ liệu',
    show: 'xem quyết định đang có hiệu lực',
    set: 'đổi quyết định và ký; tùy chọn không nêu thì giữ nguyên',
    clear: 'bật lại tất cả, không thử bản nào, và ký',
    offOption: 'tắt các phần tử này, như vhcs-results; all: tắt tất cả; none: không tắt gì',
    canaryOption: 'bản đem thử, như 1.1.0; none: thôi thử',
    percentOption: 'số trang chạy thử, tính trên một trăm',
    keyOption: 'tệp khóa ký (mặc định: rollout.key trong thư mục dữ liệu)',
    tagsAccepted: 'all, none hoặc các thẻ',
    versionAccepted: 'none hoặc phiên bản như 1.1.0',
    percentAccepted: 'số nguyên từ 0 đến 100',
    keysMade: (privateKey, publicKey) =>
      `Đã tạo khóa ký ${privateKey} và khóa kiểm ${publicKey}. Nên chuyển khóa ký ra khỏi máy chủ và chỉ tới nó bằng --key.`,
    off: (tags) => `Đã tắt: ${tags}.`,
    allOff: 'Đã tắt tất cả phần tử: các cổng chỉ hiện nội dung bên trong thẻ.',
    nothingOff: 'Không tắt phần tử nào.',
    canary: (version, percent) =>
      `Đang thử bản ${version} trên ${String(percent)} trong số một trăm trang.`,
    noCanary: 'Không thử bản nào.',
    whenItHolds:
      'Máy chủ nhận quyết định mới trong vài giây, các trang trong vòng một giờ; trình duyệt của người quay lại sau đó có thể dùng quyết định cũ thêm một trang.',
    faults: {
      'bad-shape': 'nội dung tệp không đúng dạng mà vhcs rollout set ghi',
      'bad-signature': 'chữ ký không khớp với nội dung và rollout.pub',
      'no-public-key': 'thư mục dữ liệu không có rollout.pub',
      'bad-key': 'tệp khóa không chứa khóa Ed25519 dạng PEM',
      'keys-exist': 'đã có rollout.key hoặc rollout.pub; muốn tạo khóa mới thì chuyển đi trước',
    },
    notFollowed: (fault) =>
      `rollout.json không có hiệu lực: ${fault}. Muốn bỏ quyết định này, chạy vhcs rollout clear.`,
    nothingToSet: 'Chưa nêu quyết định nào: dùng --off, --canary hoặc --percent.',
    percentWithoutCanary: '--percent cần một bản đem thử: nêu thêm --canary.',
    canaryWithoutPercent: '--canary cần số trang chạy thử: nêu thêm --percent.',
    noRelease: (version, released) =>
      `Bản ${version} chưa được phát hành ở đây: không có tệp v1/vhcs-${version}.js. Các bản đã có: ${released}.`,
    noPrivateKey: (path) => `Không có khóa ký ${path}: chỉ tới tệp khóa bằng --key.`,
    otherKey: (path) =>
      `Khóa ký ${path} không cùng cặp với rollout.pub trong thư mục dữ liệu; chưa ghi gì.`,
  },
  figures: figuresWordsInVietnamese,
  operators: operatorWordsInVietnamese,
  comments: commentWordsInVietnamese,
  held: heldWordsInVietnamese,
  moving: movingWordsInVietnamese,
  upkeep: upkeepWordsInVietnamese,
  doctor: doctorWordsInVietnamese,
  registry: registryWordsInVietnamese,
};
