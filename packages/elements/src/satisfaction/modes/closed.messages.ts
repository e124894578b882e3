import type { Text } from '../words.ts';

/** What stands in place of a survey that takes no answers, in one language. */
export interface ClosedMessages {
  readonly closed: Text;
  /** Instead of `closed`, before the day on which it opens. */
  readonly opensOn: Text;
}

export const vi: ClosedMessages = {
  closed: 'Phiếu khảo sát này đã đóng.',
  opensOn: 'Phiếu khảo sát này mở từ ngày',
};

export const en: ClosedMessages = {
  closed: 'This survey is closed.',
  opensOn: 'This survey opens on',
};
