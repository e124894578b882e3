import type { Survey } from '@vhcs/contract';
import type { PublishedSummary } from '../figures/summary.ts';
import { type Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from './words.ts';
/** Published figures with the survey that they are of. */
export interface PublishedFigures {
    readonly survey: Survey;
    readonly summary: PublishedSummary;
}
/** The figures of a unit as far as they may be shown, and how they came about. */
export declare function figuresSection(figures: PublishedFigures | undefined, language: PageLanguage): Fragment;
//# sourceMappingURL=published-figures.d.ts.map