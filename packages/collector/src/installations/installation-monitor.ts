import { localDateAt, type InstallationReport, type LocalDate, type Site } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import { createSiteOf } from '../guards/registered-sites.ts';
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
export function createInstallationMonitor({
  sites,
  installations,
  clock,
}: InstallationMonitorParts): InstallationMonitor {
  const siteOf = createSiteOf(sites.filter(({ monitor }) => monitor));
  /** The day of the last known report by origin, which saves most questions to the store. */
  const reported = new Map<string, LocalDate>();
  return {
    wants: async (origins) => {
      const origin = origins.find((each) => siteOf(each));
      const day = localDateAt(clock());
      if (origin === undefined || reported.get(origin) === day) return false;
      if (!(await installations.has(origin, day))) return true;
      reported.set(origin, day);
      return false;
    },
    take: async (origin, { version, problems }) => {
      if (!siteOf(origin)) return;
      await installations.keep({ origin, day: localDateAt(clock()), version, problems });
    },
  };
}
