import type { Text } from '../words.ts';

/** What stands in place of a survey that takes no answers, in one language. */
export interface ClosedMessages {
  readonly closed: Text;
  readonly tellUnit: Text;
  /** Instead of `closed`, before the day on which it opens. */
  readonly opensOn: Text;
}

export const vi: ClosedMessages = {
  closed: 'Phiếu khảo sát này đã đóng.',
  tellUnit: 'Nếu có ý kiến, xin Ông/Bà báo đơn vị hoặc cơ quan vận hành trang này.',
  opensOn: 'Phiếu khảo sát này mở từ ngày',
};

export const en: ClosedMessages = {
  closed: 'This survey is closed.',
  tellUnit: 'If you have a comment, please tell the unit or the agency that runs this page.',
  opensOn: 'This survey opens on',
};
