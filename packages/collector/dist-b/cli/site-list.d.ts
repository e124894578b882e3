import type { LocalDate, Site } from '@vhcs/contract';
import type { Installation } from '../store/installations.ts';
/** One origin, with what is registered and what was reported of it. */
export interface ListedSite {
    /** Also `http://localhost:*`, as long as no port of it has reported. */
    readonly origin: string;
    /** Id of the site in the registry; null: none has this origin. */
    readonly site: string | null;
    readonly name: string | null;
    readonly monitored: boolean;
    /** Null: not seen in the days that were looked at. */
    readonly lastSeen: LocalDate | null;
    /** Seen in these days, from the oldest to the newest. */
    readonly versions: readonly string[];
    /** Releases that are newer than the newest one of the last day; null: not known. */
    readonly behind: number | null;
    /** Problems of the last day. */
    readonly problems: readonly string[];
}
/** What a list is made of. */
export interface SiteListSources {
    readonly sites: readonly Site[];
    readonly installations: readonly Installation[];
    /** Versions that are published. */
    readonly releases: readonly string[];
}
/** Lists every registered origin, in the order of the registry, and then what else has reported. */
export declare function listSites({ sites, installations, releases, }: SiteListSources): readonly ListedSite[];
//# sourceMappingURL=site-list.d.ts.map