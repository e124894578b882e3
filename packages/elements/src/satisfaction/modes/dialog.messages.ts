import type { Text } from '../words.ts';

/** What a dialog says around the survey, in one language. */
export interface DialogMessages {
  readonly openDialog: Text;
  readonly closeDialog: Text;
}

export const vi: DialogMessages = {
  openDialog: 'Đánh giá mức độ hài lòng',
  closeDialog: 'Đóng',
};

export const en: DialogMessages = {
  openDialog: 'Rate your satisfaction',
  closeDialog: 'Close',
};
