import type { Site } from '@vhcs/contract';
import type { RequestHead } from '../exchange.ts';
/** Which pages may send ratings. */
export interface OriginPolicy {
    /**
     * The origin of the page that sent the request; null when none is named, as by servers and scripts.
     *
     * @throws ProblemError `origin-not-allowed` for a page of a site that is not registered
     */
    admit(request: RequestHead): string | null;
}
/**
 * Takes ratings from the registered sites, from further origins, and from the collector's own
 * pages. CORS is no such check: a page may send a rating without being able to read the answer.
 */
export declare function createOriginPolicy(sites: readonly Site[], furtherOrigins?: readonly string[]): OriginPolicy;
//# sourceMappingURL=origin.d.ts.map