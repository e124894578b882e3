import type { TrendStep } from '@vhcs/contract';

/** What the chart over time says, in one language. */
export interface TrendMessages {
  readonly title: Readonly<Record<TrendStep, string>>;
  /** Name of the picture for those who do not see it. */
  readonly picture: (title: string, first: string, last: string) => string;
  /** A month, quarter or half below the axis. */
  readonly part: (part: number, step: TrendStep) => string;
  readonly gap: string;
  readonly noShares: string;
  readonly showTable: string;
  readonly period: string;
  readonly responses: string;
  readonly tooFew: string;
}

const quarters = ['', 'I', 'II', 'III', 'IV'] as const;

/** The source language; it stands in for every pack that is not there. */
export const vi: TrendMessages = {
  title: {
    month: 'Tỷ lệ theo tháng (%)',
    quarter: 'Tỷ lệ theo quý (%)',
    half: 'Tỷ lệ theo kỳ 6 tháng (%)',
    year: 'Tỷ lệ theo năm (%)',
  },
  picture: (title, first, last) =>
    `Biểu đồ: ${title}, ${first} – ${last}. Số liệu ở bảng bên dưới.`,
  part: (part, step) => {
    if (step === 'half') return part === 1 ? 'đầu' : 'cuối';
    return step === 'quarter' ? (quarters[part] ?? '') : String(part);
  },
  gap: 'chưa đủ 30 phiếu, không tính tỷ lệ',
  noShares: 'Chưa có kỳ nào đủ 30 phiếu để tính tỷ lệ.',
  showTable: 'Xem bảng số liệu',
  period: 'Kỳ',
  responses: 'Số phiếu',
  tooFew: 'chưa đủ phiếu',
};
