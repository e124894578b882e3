import type { ArticleRating } from '@vhcs/contract';
import { urlSchema } from '@vhcs/contract/schemas';
import { invalidQuery, queryParameter } from '../query.ts';
import { articleAddress } from '../ratings/article-address.ts';
import { momentaryReply } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { StarCounts, Store } from '../store/store.ts';

const STARS = [1, 2, 3, 4, 5];

const address = {
  schema: urlSchema,
  accepted: 'the address of the article, https://…, at most 2048 characters',
};

/** `GET /v1/articles/summary?url=`: the stars of an article up to this moment. */
export function getArticleSummary(store: Store): Handler {
  return async (c) => {
    const url = queryParameter(c, 'url', address);
    if (url === undefined) throw invalidQuery('url', '', address.accepted);
    const article = articleAddress(url);
    return momentaryReply(c, articleRating(article, await store.articleStars(article)));
  };
}

function articleRating(url: string, counts: StarCounts): ArticleRating {
  const distribution = STARS.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  return {
    url,
    sum: distribution.reduce((sum, { value, count }) => sum + value * count, 0),
    count: distribution.reduce((sum, { count }) => sum + count, 0),
    distribution,
  };
}
