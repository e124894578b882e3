import type { Criterion } from '@vhcs/contract';
import type { Standing, Step } from './phase-strip.ts';

/** What the banner and the panel say, in one language. */
export interface LayoutMessages {
  readonly movement: string;
  readonly strip: string;
  readonly steps: Readonly<Record<Step['kind'], string>>;
  /** Follows the day or year of a step. */
  readonly standing: Readonly<Record<Standing, string>>;
  /** Said of a campaign that has ended. */
  readonly over: string;
  /** Said of a badge that counts no more. */
  readonly kept: string;
  readonly localNames: string;
  readonly parent: string;
  readonly period: string;
  readonly fromTo: (from: string | undefined, to: string | undefined) => string;
  readonly launcher: string;
  readonly grantedBy: string;
  readonly basis: string;
  readonly dated: (date: string) => string;
  readonly rule: string;
  readonly source: string;
  readonly issuerPage: string;
  readonly criteria: Readonly<Record<Criterion['subject'], string>>;
  readonly points: (points: number) => string;
}

/** The source language. */
export const vi: LayoutMessages = {
  movement: 'Phong trào thi đua',
  strip: 'Các mốc của phong trào',
  steps: {
    launch: 'Phát động',
    'interim-review': 'Sơ kết',
    'final-review': 'Tổng kết',
    end: 'Kết thúc',
    today: 'Hôm nay',
  },
  standing: { past: ', đã qua', today: '', current: ', đang diễn ra', coming: ', sắp tới' },
  over: 'Phong trào đã kết thúc. Kết quả vẫn được giữ và xem được.',
  kept: 'Huy hiệu không còn được tính. Thông tin được giữ lại để tra cứu.',
  localNames: 'Tên gọi tại địa phương',
  parent: 'Thuộc phong trào',
  period: 'Thời gian',
  fromTo: (from, to) => [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' '),
  launcher: 'Cơ quan phát động',
  grantedBy: 'Cấp bởi',
  basis: 'Căn cứ',
  dated: (date) => `ngày ${date}`,
  rule: 'Quy định',
  source: 'Nguồn',
  issuerPage: 'Xem tại trang của nơi cấp',
  criteria: { collective: 'Tiêu chí đối với tập thể', individual: 'Tiêu chí đối với cá nhân' },
  points: (points) => `tối đa ${String(points).replace('.', ',')} điểm`,
};
