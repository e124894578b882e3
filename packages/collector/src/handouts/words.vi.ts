import type { HandoutWords, SheetWords } from './words.ts';

/** In Vietnamese. */
export const sheetWordsInVietnamese: SheetWords = {
  invitation: 'Mời Ông/Bà đánh\u00a0giá sự\u00a0phục\u00a0vụ',
  procedure: 'Thủ tục',
  scan: 'Quét mã bằng điện thoại',
  orOpen: 'hoặc mở địa chỉ',
  promises: [
    'Ẩn danh: không hỏi tên hay số điện thoại.',
    'Không hỏi tên cán bộ, công chức nào.',
    'Người ở quầy không nhìn thấy đánh giá.',
  ],
  atHome: 'Có thể đánh giá sau, ở nhà.',
};

/** In Vietnamese. */
export const handoutWordsInVietnamese: HandoutWords = {
  title: 'In mã QR để đánh giá',
  layouts: { poster: 'Áp phích', slips: 'Phiếu cầm về' },
  layoutChoice: 'Mẫu in',
  placeChoice: 'Nơi đặt',
  wholeUnit: 'Cả đơn vị',
  service: 'Mã thủ tục',
  serviceHint: 'Như 1.001193. Để trống thì mã dùng cho mọi thủ tục.',
  makeCode: 'Làm mã',
  howToPrint:
    'In bằng lệnh in của trình duyệt (Ctrl + P): khổ A4 dọc, tỷ lệ 100 %, không lề. Quét thử một tờ trước khi in nhiều.',
  slipsPerSheet: 'Mỗi tờ A4 có 6 phiếu như nhau; cắt theo nét đứt.',
  picture: 'Tải riêng mã (SVG)',
  link: 'Liên kết để gửi qua tin nhắn hoặc thư điện tử',
  notForVisitors: (host) =>
    `Chưa in được: mã này dẫn tới ${host} qua kết nối không bảo mật, có thể chỉ mở được từ máy này. Hãy mở lại trang bằng địa chỉ https mà người dân dùng.`,
  ratedFrom: (day) =>
    `Đơn vị này nhận đánh giá từ ngày ${day}. Có thể in trước; ai quét mã sớm hơn sẽ được báo như vậy.`,
  preview: 'Bản in',
  code: (address) => `Mã QR dẫn tới ${address}`,
  refusedTitle: 'Chưa làm được mã này',
  refused: (name, value, accepted) =>
    `Tham số ${name} có giá trị “${value}”; chấp nhận: ${accepted}.`,
  accepted: {
    layout: 'poster (áp phích) hoặc slips (phiếu cầm về)',
    touchpoint: 'mã một điểm tiếp nhận đang mở của đơn vị này',
    service: 'mã thủ tục như 1.001193 hoặc 1.001193.000.00.00.H35',
  },
  toPoster: 'Áp phích của cả đơn vị',
};
