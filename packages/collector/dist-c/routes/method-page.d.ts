import type { Handler } from '../resource.ts';
import type { SummarySources } from './summary.ts';
/** `GET /phuong-phap`: questions, method, data dictionary, and what does not count. */
export declare function getMethodPage({ registry, store, clock, cache }: SummarySources): Handler;
//# sourceMappingURL=method-page.d.ts.map