import type { Text } from './words.ts';

/** What the element says in every mode, in one language. */
export interface SatisfactionMessages {
  readonly anonymous: Text;
  readonly retry: Text;
  readonly loadFailed: Text;
  readonly send: Text;
  readonly sending: Text;
  readonly thanks: Text;
  readonly recorded: Text;
  readonly editable: Text;
  readonly edit: Text;
  readonly keep: Text;
  readonly waiting: Text;
  readonly personalData: Text;
  readonly editComment: Text;
  readonly sendMasked: Text;
  readonly undelivered: Text;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: SatisfactionMessages = {
  anonymous: 'Ẩn danh: không lưu họ tên, số điện thoại, địa chỉ máy; người ở quầy không xem được.',
  retry: 'Thử lại',
  loadFailed: 'Chưa tải được phiếu khảo sát.',
  send: 'Gửi đánh giá',
  sending: 'Đang gửi…',
  thanks: 'Cảm ơn Ông/Bà đã đánh giá',
  recorded: 'Đã ghi nhận:',
  editable: 'Ông/Bà có thể sửa lại trong hôm nay.',
  edit: 'Sửa lại',
  keep: 'Giữ đánh giá đã gửi',
  waiting: 'Chưa có mạng. Đánh giá được giữ lại và tự gửi khi có mạng; xin đừng đóng trang.',
  personalData:
    'Góp ý có vẻ chứa số giấy tờ, số điện thoại, số tài khoản, e-mail hoặc mã hồ sơ. Ông/Bà nên bỏ phần này; nếu gửi, phần này được che.',
  editComment: 'Sửa góp ý',
  sendMasked: 'Che và gửi',
  undelivered: 'Chưa gửi được. Nội dung đã nhập vẫn còn; xin thử lại.',
};
