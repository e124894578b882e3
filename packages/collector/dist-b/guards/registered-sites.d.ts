import type { Site } from '@vhcs/contract';
/** Finds the site to whose pages an origin belongs. */
export type SiteOf = (origin: string) => Site | undefined;
/** Prepares sites for being found by the origins of their pages. */
export declare function createSiteOf(sites: readonly Site[]): SiteOf;
/**
 * The name that stands for any port of the own machine, `http://localhost:*`, for an origin there;
 * undefined for any other origin.
 */
export declare function ownMachineName(origin: string): string | undefined;
//# sourceMappingURL=registered-sites.d.ts.map