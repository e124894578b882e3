import type { Text } from '../words.ts';

/** What stands in place of a survey that takes no answers, in one language. */
export interface ClosedMessages {
  readonly closed: Text;
  readonly tellUnit: Text;
  /** Before the day on which it opens. */
  readonly opensOn: Text;
  readonly comeBack: Text;
}

export const vi: ClosedMessages = {
  closed: 'Phiếu khảo sát này đã đóng.',
  tellUnit: 'Nếu có ý kiến, xin Ông/Bà báo đơn vị hoặc cơ quan vận hành trang này.',
  opensOn: 'Phiếu khảo sát này nhận đánh giá từ ngày',
  comeBack: 'Xin Ông/Bà trở lại sau.',
};

export const en: ClosedMessages = {
  closed: 'This survey is closed.',
  tellUnit: 'To say something, please tell the unit or the agency that runs this page.',
  opensOn: 'This survey opens on',
  comeBack: 'Please come back then.',
};
