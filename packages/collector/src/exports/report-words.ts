import { withinSentence } from './within-sentence.ts';
import type { ExportLanguage } from './words.ts';

/** What a report says in one language, besides the words of exported figures. */
export interface ReportWords {
  readonly title: (period: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly scope: (unit: string) => string;
  /** The unit and those below it. */
  readonly scopeWithMore: (unit: string) => string;
  /** Without a second day nothing is published. */
  readonly madeOn: (day: string, closedThrough: string | null) => string;
  /** Of a period that is not over. */
  readonly goesOn: string;
  readonly overall: string;
  readonly overallOf: (n: string, units: string) => string;
  readonly interval: (low: number, high: number) => string;
  /** n of N, under the number of ratings; in per cent where it says anything. */
  readonly ofServed: (people: string, percent: number | undefined) => string;
  /** The share among all who were served, under that of those who rated. */
  readonly amongServed: (least: number, most: number) => string;
  readonly comparison: string;
  readonly place: string;
  readonly ties: string;
  readonly countsOnly: string;
  readonly tooFew: string;
  readonly nothing: string;
  readonly method: string;
}

/** The words of reports by language. */
export const reportWords: Readonly<Record<ExportLanguage, ReportWords>> = {
  vi: {
    title: (period) => `Báo cáo mức độ hài lòng ${withinSentence(period)}`,
    days: (from, to) => `Từ ngày ${from} đến ngày ${to}`,
    scope: (unit) => `Đơn vị: ${unit}`,
    scopeWithMore: (unit) => `Đơn vị: ${unit} và các đơn vị trực thuộc`,
    madeOn: (day, closedThrough) =>
      closedThrough === null
        ? `Lập ngày ${day}.`
        : `Lập ngày ${day}; số liệu đã chốt đến hết ngày ${closedThrough}.`,
    goesOn: 'Kỳ này chưa kết thúc, số liệu còn thay đổi.',
    overall: 'Kết quả chung',
    overallOf: (n, units) => `${n} phiếu đã công bố của ${units} đơn vị`,
    interval: (low, high) => `khoảng tin cậy 95%: từ ${String(low)}% đến ${String(high)}%`,
    ofServed: (people, percent) =>
      `trên ${people} lượt${percent === undefined ? '' : ` (${String(percent)}%)`}`,
    amongServed: (least, most) => `trong mọi lượt: ${String(least)}–\u2060${String(most)}`,
    comparison: 'Các đơn vị',
    place: 'Thứ hạng',
    ties: 'Xếp theo cận dưới của khoảng tin cậy, không theo tỷ lệ thô. Các đơn vị có khoảng tin cậy chồng lên nhau là ngang nhau: “1–3” nghĩa là số liệu chưa phân biệt được đơn vị đó đứng thứ mấy từ 1 đến 3.',
    countsOnly: 'Dưới 30 câu trả lời cho câu hỏi chung: chỉ công bố số phiếu, không xếp hạng',
    tooFew: 'Chưa đủ phiếu để công bố',
    nothing: 'Trong kỳ này chưa đơn vị nào đủ phiếu để công bố.',
    method: 'Phương pháp',
  },
  en: {
    title: (period) => `Satisfaction report: ${period}`,
    days: (from, to) => `From ${from} to ${to}`,
    scope: (unit) => `Unit: ${unit}`,
    scopeWithMore: (unit) => `Unit: ${unit}, and the units below it`,
    madeOn: (day, closedThrough) =>
      closedThrough === null
        ? `Made on ${day}.`
        : `Made on ${day}; figures are closed through ${closedThrough}.`,
    goesOn: 'This period is not over: its figures will change.',
    overall: 'All units together',
    overallOf: (n, units) =>
      `${n} published ratings of ${units} ${units === '1' ? 'unit' : 'units'}`,
    interval: (low, high) => `95% interval: ${String(low)}% to ${String(high)}%`,
    ofServed: (people, percent) =>
      `of ${people} served${percent === undefined ? '' : ` (${String(percent)}%)`}`,
    amongServed: (least, most) => `among all served: ${String(least)}–\u2060${String(most)}`,
    comparison: 'Units',
    place: 'Place',
    ties: 'Ordered by the lower end of the interval, not by the raw share. Units whose intervals overlap are tied: “1–3” means that the figures do not tell which place from 1 to 3 the unit has.',
    countsOnly: 'Fewer than 30 answers to the overall question: counts are published, no place',
    tooFew: 'Too few ratings to publish',
    nothing: 'No unit has enough ratings in this period.',
    method: 'Method',
  },
};
