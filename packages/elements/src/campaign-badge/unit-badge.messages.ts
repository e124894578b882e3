import type { Badge, BadgeState } from '@vhcs/contract';

/** What is said of the badge of a unit. */
export interface UnitBadgeMessages {
  readonly kinds: Readonly<Record<Badge['kind'], string>>;
  /** By state; with the day that it depends on, if there is one. */
  readonly validity: Readonly<Record<BadgeState, (day?: string) => string>>;
  readonly refused: string;
}

/** The source language. It is not among the built-in messages: pages with a campaign need none of it. */
export const vi: UnitBadgeMessages = {
  kinds: {
    participation: 'Hưởng ứng',
    model: 'Mô hình',
    exemplar: 'Điển hình',
    award: 'Khen thưởng',
  },
  validity: {
    valid: (day) => (day ? `Có hiệu lực đến ${day}` : 'Đang có hiệu lực'),
    'not-yet': (day) => `Có hiệu lực từ ${day}`,
    expired: (day) => `Hết hiệu lực sau ngày ${day}`,
    revoked: (day) => `Đã thu hồi ngày ${day}`,
  },
  refused: 'Huy hiệu khen thưởng cần số văn bản quyết định; chưa có thì không hiển thị.',
};
