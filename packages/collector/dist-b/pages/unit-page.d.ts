import type { Registry } from '../registry/registry.ts';
import type { CommentRecord } from '../store/comments.ts';
import { type PublishedFigures } from './published-figures.ts';
import { type UnitOnPage } from './unit-head.ts';
/** What the page of a unit shows. */
export interface UnitPage extends UnitOnPage {
    readonly registry: Registry;
    /** Absent where the registry does not have the survey that they would be of. */
    readonly figures: PublishedFigures | undefined;
    /** The latest published ones. */
    readonly comments: readonly CommentRecord[];
}
/** The page of a unit: what it is, its published figures, and where to rate it. */
export declare function renderUnitPage(page: UnitPage): Promise<string>;
//# sourceMappingURL=unit-page.d.ts.map