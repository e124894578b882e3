import { groupDigits } from '../shared/number-format.ts';

/** What the tools below the figures say, in one language. */
export interface ToolsMessages {
  /** n of N; in per cent where no more rated than were served. */
  readonly served: (n: number, people: number, percent: number | undefined) => string;
  /** The shares of all who were served, each with its bounds. */
  readonly amongServed: (shares: string) => string;
  readonly between: (share: string, least: number, most: number) => string;
  readonly copy: string;
  readonly print: string;
  readonly copied: string;
  /** Said where the browser lets no page copy: the text stands selected. */
  readonly copyByHand: string;
  readonly method: string;
  readonly asked: (questions: number, levels: string) => string;
  readonly kept: (survey: string, version: number, series: string) => string;
  readonly batches: (received: string) => string;
  readonly thresholds: string;
  readonly interval: string;
  readonly servedMethod: string;
  readonly notApplicable: string;
  readonly sample: string;
  readonly version: (version: number) => string;
  /** Names in what is copied. */
  readonly columns: Readonly<
    Record<
      | 'unit'
      | 'survey'
      | 'surveyVersion'
      | 'series'
      | 'period'
      | 'closedThrough'
      | 'received'
      | 'served'
      | 'amongServed'
      | 'methodVersion'
      | 'question'
      | 'level'
      | 'count'
      | 'percent'
      | 'low'
      | 'high',
      string
    >
  >;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: ToolsMessages = {
  served: (n, people, percent) =>
    `${groupDigits(n, 'vi')} phiếu trên ${groupDigits(people, 'vi')} lượt được phục vụ${percent === undefined ? '' : ` (${percent}%)`}.`,
  amongServed: (shares) => `Tính trên mọi lượt, kể cả người không đánh giá: ${shares}.`,
  between: (share, least, most) => `${share} từ ${least}% đến ${most}%`,
  copy: 'Sao chép số liệu',
  print: 'In',
  copied: 'Đã sao chép số liệu, kèm số phiếu, kỳ và cách tính.',
  copyByHand: 'Trình duyệt không cho trang tự sao chép. Số liệu đã được chọn sẵn: xin nhấn Ctrl+C.',
  method: 'Cách tính',
  asked: (questions, levels) =>
    questions === 1
      ? `Người dân được hỏi một câu và chọn một trong các mức: ${levels}.`
      : `Người dân được hỏi ${questions} câu; các mức để chọn: ${levels}.`,
  kept: (survey, version, series) =>
    `Phiếu “${survey}”, phiên bản ${version}; chỉ gồm ${series}. Không bao giờ gộp với phiên bản khác, nguồn khác hay đơn vị khác.`,
  batches: (received) =>
    `Số liệu được công bố theo đợt: mỗi đợt có ít nhất 10 phiếu của những ngày đã kết thúc (giờ Việt Nam) và không mở lại. Tính đến nay đã nhận ${received}, kể cả phiếu chờ công bố.`,
  thresholds:
    'Dưới 10 phiếu không công bố; từ 10 đến 29 phiếu chỉ nêu số phiếu; từ 30 phiếu nêu tỷ lệ làm tròn đến phần trăm.',
  interval: 'Khoảng tin cậy 95% tính theo phương pháp Wilson: càng ít phiếu, khoảng càng rộng.',
  servedMethod:
    'Số lượt được phục vụ là số liệu của chính đơn vị. Tỷ lệ tính trên mọi lượt nằm giữa hai trường hợp: những người không đánh giá đều không hài lòng, hoặc đều hài lòng.',
  notApplicable: 'Câu trả lời “không áp dụng” không tính vào n của câu hỏi đó.',
  sample:
    'Người trả lời tự nguyện, không phải mẫu chọn ngẫu nhiên; khoảng tin cậy không bù được điều này.',
  version: (version) => `Cách tính: phiên bản ${version}.`,
  columns: {
    unit: 'Đơn vị',
    survey: 'Phiếu khảo sát',
    surveyVersion: 'Phiên bản phiếu',
    series: 'Nguồn',
    period: 'Kỳ',
    closedThrough: 'Số liệu đến hết ngày',
    received: 'Đã nhận',
    served: 'Số lượt được phục vụ',
    amongServed: 'tính trên mọi lượt, từ và đến (%)',
    methodVersion: 'Phiên bản cách tính',
    question: 'Câu hỏi',
    level: 'Mức',
    count: 'Số phiếu',
    percent: 'Tỷ lệ (%)',
    low: 'Cận dưới 95% (%)',
    high: 'Cận trên 95% (%)',
  },
};
