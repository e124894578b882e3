import { sizeFormat } from './size-format.ts';
import type { UpkeepWords } from './words.ts';

const size = sizeFormat('vi');

/** The words about keeping a store in Vietnamese. */
export const upkeepWordsInVietnamese: UpkeepWords = {
  recompute: {
    description: 'đếm lại số liệu đã công bố từ từng phiếu, và nêu chỗ khác nhau',
    steps: { grouping: 'Bước 1/2: gộp phiếu', counting: 'Bước 2/2: đếm phiếu' },
    writeOption: 'sửa các số liệu sai cho đúng với phiếu',
    equal: (figures, ratings) =>
      `Đúng: ${String(figures)} số liệu khớp với ${String(ratings)} phiếu đã công bố.`,
    different: (figures, differences) =>
      `Sai: ${String(differences)} trong ${String(figures)} số liệu không khớp với phiếu.`,
    difference: (figure, stored, counted) =>
      `✗ ${figure}: đang ghi ${stored === undefined ? 'không có' : String(stored)}, đếm được ${counted === undefined ? 'không có' : String(counted)}`,
    howToWrite: 'Muốn sửa, chạy lại với --write.',
    putRight: (figures) => `Đã sửa ${String(figures)} số liệu.`,
    leftAlone: (figures) =>
      `${String(figures)} số liệu vừa đổi do một đợt mới chốt, chưa sửa: chạy lại lệnh.`,
    heldOut: (_, ratings) =>
      `Ngoài ra ${String(ratings)} phiếu bị giữ hoặc được thay thế: không tính vào số liệu nào.`,
  },
  backup: {
    description: 'sao lưu kho phiếu ra một tệp, không cần dừng máy chủ',
    fileArgument: 'tệp ghi ra, chưa có sẵn',
    writing: 'Đang ghi bản sao lưu',
    exists: (path) => `Đã có ${path}: nêu một tệp khác, bản sao lưu không ghi đè.`,
    written: (path, mebibytes) => `Đã ghi ${path} (${size.format(mebibytes)} MiB).`,
    howToVerify: (path) => `Kiểm tra bản sao lưu: vhcs restore --verify ${path}`,
    notInIt:
      'Bản sao lưu không gồm các khóa và tệp rollout trong thư mục dữ liệu: cất riêng, tách khỏi bản sao lưu này.',
    postgres:
      'Kho phiếu ở PostgreSQL: dùng công cụ của PostgreSQL, pg_basebackup cùng lưu trữ WAL, hoặc pg_dump --format=custom cho kho nhỏ.',
  },
  restore: {
    description: 'khôi phục kho phiếu từ bản sao lưu vào một thư mục dữ liệu chưa có kho',
    fileArgument: 'tệp do vhcs backup ghi',
    verifyOption: 'chỉ kiểm tra bản sao lưu, không để lại gì',
    noFile: (path) => `Không đọc được ${path}: nêu tệp do vhcs backup ghi.`,
    notEmpty: (path) =>
      `Đã có kho phiếu ${path}: chỉ tới một thư mục chưa có kho bằng --data, hoặc chuyển kho đó đi trước.`,
    damaged: (path, faults) => `${path} bị hỏng, không dùng được: ${faults}`,
    differing: (differences) =>
      `Có ${String(differences)} số liệu không khớp với phiếu: sau khi khôi phục, chạy vhcs recompute --write.`,
    sound: (ratings, figures) =>
      `Bản sao lưu lành lặn: ${String(ratings)} phiếu đã công bố, ${String(figures)} số liệu khớp với phiếu.`,
    verified: (path) => `Đã kiểm tra ${path}, không để lại gì.`,
    restored: (path) => `Đã khôi phục vào ${path}.`,
  },
  forget: {
    description: 'xóa nội dung góp ý của một kỳ; số liệu và số lượng giữ nguyên, có ghi nhật ký',
    unitOption: 'chỉ góp ý về đơn vị này',
    yesOption: 'xóa mà không hỏi lại',
    confirm: (period, unit) =>
      `Mọi nội dung do người đánh giá viết trong kỳ ${period}${unit === undefined ? '' : ` về ${unit}`} sẽ bị xóa vĩnh viễn. Gõ xóa để tiếp tục: `,
    consent: 'xoa',
    kept: 'Chưa xóa gì.',
    forgotten: (texts) =>
      `Đã xóa ${String(texts)} nội dung do người đánh giá viết (góp ý, câu trả lời bằng lời).`,
  },
};
