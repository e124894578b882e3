import type { Series, Summary } from '@vhcs/contract';
import { groupDigits } from '../shared/number-format.ts';
import { readPeriod } from './results-query.ts';

/** What the element says at once, in one language. Percentages and counts arrive as numbers. */
export interface ResultsMessages {
  readonly heading: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly responses: (n: number) => string;
  readonly period: (id: Summary['period']['id']) => string;
  readonly through: (date: string) => string;
  readonly series: Readonly<Record<Series, string>>;
  readonly count: (n: number) => string;
  readonly percent: (percent: number) => string;
  readonly interval: (low: number, high: number) => string;
  /** Those who chose a level or a better one. */
  readonly orBetter: (label: string) => string;
  readonly levels: string;
  readonly notApplicable: (n: number) => string;
  readonly few: string;
  readonly fewReason: string;
  readonly fewReceived: (received: number) => string;
  readonly fewPublished: string;
  readonly fewAnswers: string;
  readonly countsOnly: string;
}

const quarters = ['', 'I', 'II', 'III', 'IV'] as const;

/** The source language; it stands in for every pack that is not there. */
export const vi: ResultsMessages = {
  heading: 'Kết quả khảo sát',
  loading: 'Đang tải kết quả…',
  loadFailed: 'Chưa tải được kết quả.',
  retry: 'Thử lại',
  responses: (n) => `${groupDigits(n, 'vi')} phiếu`,
  period: (id) => {
    const [year, part] = readPeriod(id);
    if (id === 'all') return 'Toàn bộ thời gian';
    if (!part) return `Năm ${year}`;
    if (id.includes('H')) return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    return id.includes('Q') ? `Quý ${quarters[part] ?? ''}/${year}` : `Tháng ${part}/${year}`;
  },
  through: (date) => `số liệu đến hết ngày ${date}`,
  series: {
    open: 'đánh giá trên trang',
    kiosk: 'đánh giá tại ki-ốt',
    ticket: 'phiếu có mã',
    anonymous: 'phiếu ẩn danh',
  },
  count: (n) => groupDigits(n, 'vi'),
  percent: (percent) => `${percent}%`,
  interval: (low, high) => `khoảng tin cậy 95%: ${low}–\u2060${high}%`,
  orBetter: (label) => `${label} trở lên`,
  levels: 'Số phiếu theo mức',
  notApplicable: (n) => `Không áp dụng: ${groupDigits(n, 'vi')}`,
  few: 'Chưa đủ phiếu',
  fewReason:
    'Kết quả chỉ được công bố khi có ít nhất 10 phiếu, để không ai bị nhận ra qua câu trả lời của mình.',
  fewReceived: (n) => `Đã nhận ${groupDigits(n, 'vi')} phiếu.`,
  fewPublished: 'Phiếu được công bố theo đợt, sau khi hết ngày; kỳ này chưa đủ phiếu để nêu riêng.',
  fewAnswers: 'Chưa đủ 10 câu trả lời.',
  countsOnly: 'Dưới 30 phiếu chỉ nêu số phiếu, không tính tỷ lệ.',
};
