import type { Handler } from '../resource.ts';
import type { Store } from '../store/store.ts';
/** `GET /v1/articles/summary?url=`: the stars of an article up to this moment. */
export declare function getArticleSummary(store: Store): Handler;
//# sourceMappingURL=articles.d.ts.map