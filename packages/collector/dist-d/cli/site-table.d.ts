import type { ListedSite } from './site-list.ts';
import type { SitesWords } from './words.ts';
/** The list as lines: a table, and below each site what is broken there. */
export declare function siteTable(sites: readonly ListedSite[], { words, days }: {
    readonly words: SitesWords;
    readonly days: number;
}): string;
//# sourceMappingURL=site-table.d.ts.map