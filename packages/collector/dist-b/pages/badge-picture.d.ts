import { type BadgeState, type PublishedBadge } from '@vhcs/contract';
import type { PageLanguage } from './words.ts';
/** How a badge is drawn. */
export interface BadgeDrawing {
    readonly language: PageLanguage;
    readonly state: BadgeState;
}
/**
 * The picture of a badge as an SVG document that says by itself what it is. A badge that does not
 * hold is grey and struck through, so that it shows without colours too.
 */
export declare function renderBadgePicture(badge: PublishedBadge, { language, state }: BadgeDrawing): Promise<string>;
/** The badge's name, its unit, and why it does not hold. */
export declare function badgeTitle({ name, unitName }: PublishedBadge, { language, state }: BadgeDrawing): {
    readonly text: string;
    readonly language: string;
};
//# sourceMappingURL=badge-picture.d.ts.map