import { type InstallationReport, type Site } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import type { InstallationStore } from '../store/installations.ts';
/** Asks the pages of monitored sites, once a day, which release they run. */
export interface InstallationMonitor {
    /**
     * Whether a page is wanted to report: its site is monitored, and nobody has reported from this
     * origin today.
     *
     * @param origins under which the page may be registered
     */
    wants(origins: readonly string[]): Promise<boolean>;
    /** Keeps the report of a page, if its site is monitored; any other is dropped. */
    take(origin: string, report: InstallationReport): Promise<void>;
}
/** What a monitor is made of. */
export interface InstallationMonitorParts {
    readonly sites: readonly Site[];
    readonly installations: InstallationStore;
    readonly clock: Clock;
}
/** Makes a monitor of the sites that have one turned on. */
export declare function createInstallationMonitor({ sites, installations, clock, }: InstallationMonitorParts): InstallationMonitor;
//# sourceMappingURL=installation-monitor.d.ts.map