import { type LocalDate, type PublishedBadge } from '@vhcs/contract';
import { type Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from './words.ts';
/** Badges, each with its picture, who granted it, by which document and for how long. */
export declare function badgeList(badges: readonly PublishedBadge[], { today, language }: {
    readonly today: LocalDate;
    readonly language: PageLanguage;
}): Fragment;
//# sourceMappingURL=badge-list.d.ts.map