import { localDateAt } from '@vhcs/contract';
import { createSiteOf } from "../guards/registered-sites.js";
/** Makes a monitor of the sites that have one turned on. */
export function createInstallationMonitor({ sites, installations, clock, }) {
    const siteOf = createSiteOf(sites.filter(({ monitor }) => monitor));
    /** The day of the last known report by origin, which saves most questions to the store. */
    const reported = new Map();
    return {
        wants: async (origins) => {
            const origin = origins.find((each) => siteOf(each));
            const day = localDateAt(clock());
            if (origin === undefined || reported.get(origin) === day)
                return false;
            if (!(await installations.has(origin, day)))
                return true;
            reported.set(origin, day);
            return false;
        },
        take: async (origin, { version, problems }) => {
            if (!siteOf(origin))
                return;
            await installations.keep({ origin, day: localDateAt(clock()), version, problems });
        },
    };
}
//# sourceMappingURL=installation-monitor.js.map