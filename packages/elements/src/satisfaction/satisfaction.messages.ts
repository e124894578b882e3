import type { Text } from './words.ts';

/** What the element says in every mode, in one language. */
export interface SatisfactionMessages {
  readonly anonymous: Text;
  readonly retry: Text;
  readonly loadFailed: Text;
  readonly send: Text;
  readonly sending: Text;
  readonly keep: Text;
  readonly waiting: Text;
  /** On the button, while what was sent waits for a network. */
  readonly awaiting: Text;
  readonly undelivered: Text;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: SatisfactionMessages = {
  anonymous: 'Ẩn danh: không lưu họ tên, số điện thoại, địa chỉ máy; người ở quầy không xem được.',
  retry: 'Thử lại',
  loadFailed: 'Chưa tải được phiếu khảo sát.',
  send: 'Gửi đánh giá',
  sending: 'Đang gửi…',
  keep: 'Giữ đánh giá đã gửi',
  waiting: 'Chưa có mạng. Đánh giá được giữ lại và tự gửi khi có mạng; xin đừng đóng trang.',
  awaiting: 'Chờ có mạng…',
  undelivered: 'Chưa gửi được. Nội dung đã nhập vẫn còn; xin thử lại.',
};
