import type { LocalDate } from '@vhcs/contract';
/** How long installations are kept, in days, today included. */
export declare const KEPT_DAYS = 90;
/** Releases that are kept of one origin and day; a page cannot make the store grow without end. */
export declare const MAX_VERSIONS = 8;
/** One release as it runs on one site, on one day: nothing of who visits it, nothing finer. */
export interface Installation {
    /** Origin of the pages, `https://laichau.gov.vn`. */
    readonly origin: string;
    readonly day: LocalDate;
    readonly version: string;
    /** What any of the day's reports named, each once, in alphabetical order. */
    readonly problems: readonly string[];
}
/** Where installations are kept. Once the store was closed everything rejects. */
export interface InstallationStore {
    /**
     * Keeps what a page reported, once it is durable. Reports of one origin, day and version are put
     * together; of one origin and day no more than eight versions are kept.
     *
     * @throws StoreUnavailableError when it could not be stored
     */
    keep(report: Installation): Promise<void>;
    /** Whether an origin has reported on a day. Reads one row. */
    has(origin: string, day: LocalDate): Promise<boolean>;
    /** Everything since a day, that day included, by origin, day and version. */
    since(day: LocalDate): Promise<readonly Installation[]>;
    /** Forgets what was reported before a day. */
    forget(before: LocalDate): Promise<void>;
}
/**
 * What is to be kept after a report: the report with what was known of its version, or undefined
 * when there is nothing new, or no room.
 *
 * @param known everything that is kept of the report's origin and day
 */
export declare function addInstallation(known: readonly Installation[], report: Installation): Installation | undefined;
//# sourceMappingURL=installations.d.ts.map