import { createSiteOf, ownMachineName } from "../guards/registered-sites.js";
import { compareVersions } from "./version-order.js";
/** Lists every registered origin, in the order of the registry, and then what else has reported. */
export function listSites({ sites, installations, releases, }) {
    const siteOf = createSiteOf(sites);
    const seen = new Set(installations.map(({ origin }) => origin));
    const covered = new Set(Array.from(seen, (origin) => ownMachineName(origin)));
    const registered = sites
        .flatMap(({ origins }) => origins)
        .filter((origin) => !covered.has(origin));
    return Array.from(new Set([...registered, ...seen]), (origin) => {
        const site = siteOf(origin);
        return {
            origin,
            site: site?.id ?? null,
            name: site?.name ?? null,
            monitored: site?.monitor === true,
            ...sightingsOf(installations.filter((installation) => installation.origin === origin), releases),
        };
    });
}
function sightingsOf(installations, releases) {
    const lastSeen = installations
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null;
    const ofLastDay = installations.filter(({ day }) => day === lastSeen);
    const running = versionsOf(ofLastDay).at(-1);
    return {
        lastSeen,
        versions: versionsOf(installations),
        behind: running === undefined || releases.length === 0
            ? null
            : releases.filter((release) => compareVersions(release, running) > 0).length,
        problems: [...new Set(ofLastDay.flatMap(({ problems }) => problems))].sort(),
    };
}
const versionsOf = (installations) => [...new Set(installations.map(({ version }) => version))].sort(compareVersions);
//# sourceMappingURL=site-list.js.map