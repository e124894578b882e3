import type { FailureReason } from './submission.ts';

/** Everything that the element says by itself, in one language. */
export interface SatisfactionMessages {
  readonly send: string;
  readonly sending: string;
  readonly anonymous: string;
  readonly thanks: string;
  readonly recorded: (label: string) => string;
  readonly edit: string;
  readonly keep: string;
  readonly waiting: string;
  readonly retry: string;
  readonly personalData: string;
  readonly editComment: string;
  readonly sendMasked: string;
  readonly failures: Readonly<Record<FailureReason, string>>;
  readonly successors: string;
  readonly loadFailed: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: SatisfactionMessages = {
  send: 'Gửi đánh giá',
  sending: 'Đang gửi…',
  anonymous: 'Đánh giá ẩn danh: không lưu họ tên, số điện thoại hay địa chỉ máy.',
  thanks: 'Cảm ơn Ông/Bà đã đánh giá',
  recorded: (label) => `Đã ghi nhận: ${label}. Ông/Bà có thể sửa lại trong hôm nay.`,
  edit: 'Sửa lại',
  keep: 'Giữ đánh giá đã gửi',
  waiting: 'Chưa có mạng. Đánh giá được giữ lại và tự gửi khi có mạng; xin đừng đóng trang.',
  retry: 'Thử lại',
  personalData:
    'Góp ý có vẻ chứa số giấy tờ, số điện thoại, số tài khoản, e-mail hoặc mã hồ sơ. Ông/Bà nên bỏ phần này; nếu gửi, phần này được che.',
  editComment: 'Sửa góp ý',
  sendMasked: 'Che và gửi',
  failures: {
    undelivered: 'Chưa gửi được. Nội dung đã nhập vẫn còn; xin thử lại.',
    'not-replaceable': 'Đợt phiếu đã chốt, không sửa được nữa. Đánh giá đã gửi vẫn được tính.',
    'unit-closed': 'Đơn vị này đã kết thúc hoạt động, không nhận đánh giá nữa.',
    'survey-closed': 'Phiếu khảo sát này đã đóng. Xin tải lại trang.',
    refused: 'Hệ thống không nhận đánh giá này. Xin báo người quản trị trang.',
  },
  successors: 'Đơn vị tiếp nhận:',
  loadFailed: 'Chưa tải được phiếu khảo sát.',
};
