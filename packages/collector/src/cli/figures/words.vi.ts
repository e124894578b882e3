import { printedCount } from '../../pages/printing.ts';
import type { FiguresWords } from './words.ts';

/** The words about figures in Vietnamese. */
export const figuresWordsInVietnamese: FiguresWords = {
  export: {
    description: 'xuất số liệu đã công bố của một kỳ ra CSV, XLSX hoặc JSON',
    formatOption: 'csv, xlsx hoặc json (mặc định: theo đuôi tệp của --out, nếu không có thì csv)',
    outOption: 'tệp ghi ra (mặc định: in ra màn hình)',
    outAccepted:
      'tệp có đuôi .csv, .xlsx hoặc .json, đúng với --format; đuôi khác thì cần --format',
    commaOption: 'CSV ngăn bằng dấu phẩy thay cho dấu chấm phẩy',
    formatAccepted: 'csv, xlsx hoặc json',
    writing: 'Đang ghi số liệu',
    needsFile: 'XLSX không in ra màn hình được: nêu tệp bằng --out.',
    tooManyRows: (rows, accepted) =>
      `Bảng tính sẽ có ${printedCount(rows, 'vi')} dòng; chấp nhận: tối đa ${printedCount(accepted, 'vi')} dòng. Thu hẹp bằng --unit hoặc --survey, hoặc dùng --format csv hay json, không giới hạn số dòng.`,
    written: (path, units, shown) =>
      `Đã ghi ${path}: ${String(units)} dòng, trong đó ${String(shown)} dòng đủ phiếu để công bố.`,
  },
  report: {
    description: 'lập báo cáo sơ kết, tổng kết của một kỳ: tệp HTML, in vừa khổ A4',
    outOption: 'tệp ghi ra (mặc định: in ra màn hình)',
    outAccepted: 'tệp có đuôi .html',
    writing: 'Đang lập báo cáo',
    written: (path) => `Đã ghi ${path}: mở bằng trình duyệt, in ra giấy A4 hoặc PDF.`,
  },
  periodOption: 'kỳ: năm 2026, nửa năm 2026-H1, quý 2026-Q1, tháng 2026-03, hoặc all',
  unitOption: 'chỉ đơn vị này và các đơn vị trực thuộc',
  surveyOption: 'chỉ phiếu khảo sát này',
  languageOption: 'vi hoặc en (mặc định: theo ngôn ngữ của màn hình lệnh)',
  periodAccepted: 'all, năm 2026, nửa năm 2026-H1, quý 2026-Q1 hoặc tháng 2026-03',
  unitAccepted: 'mã một đơn vị đã đăng ký',
  surveyAccepted: 'mã một phiếu khảo sát đã đăng ký',
  languageAccepted: 'vi hoặc en',
};
