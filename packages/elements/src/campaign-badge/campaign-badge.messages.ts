import type { CampaignState } from '@vhcs/contract';

/** What the compact form says of a campaign, and when nothing could be read. */
export interface CampaignBadgeMessages {
  readonly states: Readonly<Record<CampaignState, string>>;
  /** The period of a campaign without an end. */
  readonly since: (year: number) => string;
  readonly failed: string;
  readonly retry: string;
}

/** The source language; it stands in for every pack that is not there. */
export const vi: CampaignBadgeMessages = {
  states: {
    planned: 'Sắp phát động',
    running: 'Đang diễn ra',
    'interim-review': 'Đang sơ kết',
    'final-review': 'Đang tổng kết',
    closed: 'Đã kết thúc',
    archived: 'Đã lưu trữ',
  },
  since: (year) => `Từ ${year}`,
  failed: 'Chưa tải được',
  retry: 'Thử lại',
};
