import type { EndedHandler } from './by-ending.ts';
import type { SummarySources } from './summary.ts';
/** `GET /v1/units/:id.html`: a unit and its published figures, for readers and for crawlers. */
export declare function getUnitPage(sources: SummarySources): EndedHandler;
/** `GET /v1/exemplars/:unit.html`: a card, for readers and for crawlers. */
export declare function getExemplarPage({ registry, clock, cache, }: Pick<SummarySources, 'registry' | 'clock' | 'cache'>): EndedHandler;
//# sourceMappingURL=pages.d.ts.map