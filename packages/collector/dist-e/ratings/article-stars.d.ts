import { type Rating, type Survey } from '@vhcs/contract';
import type { GivenStars } from '../store/store.ts';
/** An article under one address, whatever place in it a link went to. */
export declare function articleAddress(url: string): string;
/** What a rating gives to an article. */
export interface ArticleVote {
    readonly article: string;
    readonly stars: GivenStars;
}
/**
 * The article and stars of a rating, if its survey rates articles.
 *
 * @throws ProblemError `invalid-rating` when it does not say which article, or gives no stars
 */
export declare function articleVote(survey: Survey, { article, answers }: Rating): ArticleVote | undefined;
//# sourceMappingURL=article-stars.d.ts.map