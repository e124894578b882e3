import { urlSchema } from '@vhcs/contract/schemas';
import { invalidQuery, queryParameter } from "../query.js";
import { articleAddress } from "../ratings/article-stars.js";
import { momentaryReply } from "../replies.js";
const STARS = [1, 2, 3, 4, 5];
const address = {
    schema: urlSchema,
    accepted: 'the address of the article, https://…, at most 2048 characters',
};
/** `GET /v1/articles/summary?url=`: the stars of an article up to this moment. */
export function getArticleSummary(store) {
    return async (c) => {
        const url = queryParameter(c, 'url', address);
        if (url === undefined)
            throw invalidQuery('url', '', address.accepted);
        const article = articleAddress(url);
        return momentaryReply(c, articleRating(article, await store.articleStars(article)));
    };
}
function articleRating(url, counts) {
    const distribution = STARS.map((value) => ({ value, count: counts.get(value) ?? 0 }));
    return {
        url,
        sum: distribution.reduce((sum, { value, count }) => sum + value * count, 0),
        count: distribution.reduce((sum, { count }) => sum + count, 0),
        distribution,
    };
}
//# sourceMappingURL=articles.js.map