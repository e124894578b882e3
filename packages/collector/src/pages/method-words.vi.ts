import type { MethodWords } from './method-words.ts';

/** The words about the method in Vietnamese. */
export const methodWordsInVietnamese: MethodWords = {
  title: 'Phương pháp, câu hỏi và dữ liệu',
  description:
    'Số liệu hài lòng được tính thế nào, hỏi những gì, lưu những gì, và bao nhiêu phiếu không được tính.',
  method: 'Cách tính',
  questions: 'Câu hỏi',
  version: (version, from, to) =>
    [`phiên bản ${version}`, from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(', '),
  scoring: 'Bộ tiêu chí chấm điểm đơn vị',
  required: 'bắt buộc',
  levels: 'Các mức',
  options: 'Các phương án',
  freeText: 'Góp ý bằng lời, không tính thành số liệu',
  dictionary: 'Từ điển dữ liệu của một phiếu',
  field: 'Thông tin',
  meaning: 'Ý nghĩa',
  fields: [
    ['Đơn vị', 'mã đơn vị được đánh giá'],
    ['Phiếu khảo sát', 'mã và phiên bản; các phiên bản không cộng chung'],
    ['Nguồn', 'trang web, đường dẫn và mã QR; hoặc màn hình tại quầy; không cộng chung'],
    ['Câu trả lời', 'mức, phương án hoặc “không áp dụng” của từng câu hỏi'],
    ['Ngày', 'ngày đánh giá theo giờ Việt Nam; không lưu giờ, phút'],
    ['Kênh, ngôn ngữ', 'phiếu gửi qua đâu, bằng ngôn ngữ nào'],
    ['Điểm tiếp nhận, thủ tục, bài viết', 'mã, chỉ khi trang nhúng có nêu'],
    ['Góp ý', 'đã che số giấy tờ, số điện thoại, thư điện tử; tách khỏi phiếu khi đợt chốt'],
    ['Mã chống gửi lặp', 'chuỗi băm, không suy ra được người gửi hay giờ gửi'],
    ['Lý do không tính', 'chỉ khi phiếu bị giữ hoặc được thay thế'],
  ],
  notStored:
    'Không lưu họ tên, số giấy tờ, số điện thoại, địa chỉ IP, trình duyệt, mã hồ sơ, tên cán bộ.',
  excluded: 'Phiếu không được tính',
  excludedWhy:
    'Không phiếu nào bị xóa âm thầm: phiếu không tính vẫn được giữ cùng lý do, và đếm công khai ở đây sau khi hết ngày.',
  noneExcluded: 'Chưa có phiếu nào không được tính.',
  unit: 'Đơn vị',
  reason: 'Lý do',
  count: 'Số phiếu',
  reasons: {
    honeypot: 'chương trình tự động điền vào ô ẩn',
    'too-fast': 'gửi nhanh hơn một người có thể đọc',
    burst: 'gửi dồn dập từ một mạng',
    'honeypot-rejected': 'chương trình tự động điền vào ô ẩn, người duyệt đã xác nhận',
    'too-fast-rejected': 'gửi nhanh hơn một người có thể đọc, người duyệt đã xác nhận',
    'burst-rejected': 'gửi dồn dập từ một mạng, người duyệt đã xác nhận',
    replaced: 'người gửi đã sửa lại: phiếu sau được tính',
  },
  link: 'Phương pháp, câu hỏi và dữ liệu',
};
