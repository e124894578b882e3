import type { FollowUpMessages } from './follow-up.messages.ts';
import type { Text } from './words.ts';

/** What the element says at first, in one language. */
export interface FirstMessages {
  readonly anonymous: Text;
  readonly retry: Text;
  readonly loadFailed: Text;
}

/** What the element says in every mode, in one language. */
export type SatisfactionMessages = FirstMessages & FollowUpMessages;

/** The source language; it stands in for every pack that is not there. */
export const vi: FirstMessages = {
  anonymous: 'Ẩn danh: không lưu họ tên, số điện thoại, địa chỉ máy; người ở quầy không xem được.',
  retry: 'Thử lại',
  loadFailed: 'Chưa tải được phiếu khảo sát.',
};
