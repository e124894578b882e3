import type { Text } from './words.ts';

/** What is said when a rating has come to something, in one language. */
export interface OutcomeMessages {
  readonly thanks: Text;
  readonly recorded: Text;
  readonly editable: Text;
  readonly edit: Text;
  readonly personalData: Text;
  readonly editComment: Text;
  readonly sendMasked: Text;
}

export const vi: OutcomeMessages = {
  thanks: 'Cảm ơn Ông/Bà đã đánh giá',
  recorded: 'Đã ghi nhận:',
  editable: 'Ông/Bà có thể sửa lại trong hôm nay.',
  edit: 'Sửa lại',
  personalData:
    'Góp ý có vẻ chứa số giấy tờ, số điện thoại, số tài khoản, thư điện tử hoặc mã hồ sơ. Ông/Bà nên bỏ phần này; nếu gửi, phần này được che.',
  editComment: 'Sửa góp ý',
  sendMasked: 'Che và gửi',
};

export const en: OutcomeMessages = {
  thanks: 'Thank you for your rating',
  recorded: 'Recorded:',
  editable: 'You can change it today.',
  edit: 'Change',
  personalData:
    'The comment seems to contain an ID, phone or account number, an e-mail address or a dossier code. Please remove it; if you send it, that part is masked.',
  editComment: 'Edit comment',
  sendMasked: 'Mask and send',
};
