/** What is said where a page is shared, in one language. */
export interface SharingMessages {
  readonly opensWindow: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly device: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: SharingMessages = {
  opensWindow: '(mở cửa sổ mới)',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép liên kết',
  copyFailed: 'Trình duyệt không cho sao chép. Xin tự sao chép liên kết:',
  device: 'Ứng dụng khác',
};
