import type { Fragment } from '../rate-form/layout.ts';
import type { CommentRecord } from '../store/comments.ts';
import type { PageLanguage } from './words.ts';
/** Comments that a page shows; the rest is read by the address of the list. */
export declare const COMMENTS_ON_PAGE = 20;
/** What visitors wrote and the unit answered, the latest published first; nothing where there is none. */
export declare function commentsSection(comments: readonly CommentRecord[], { unit, language }: {
    readonly unit: string;
    readonly language: PageLanguage;
}): Fragment;
//# sourceMappingURL=published-comments.d.ts.map