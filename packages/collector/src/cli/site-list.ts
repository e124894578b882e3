import type { LocalDate, Site } from '@vhcs/contract';
import { createSiteOf, ownMachineName } from '../guards/registered-sites.ts';
import type { Installation } from '../store/installations.ts';
import { compareVersions } from './version-order.ts';

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
export function listSites({
  sites,
  installations,
  releases,
}: SiteListSources): readonly ListedSite[] {
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
      ...sightingsOf(
        installations.filter((installation) => installation.origin === origin),
        releases,
      ),
    };
  });
}

type Sightings = Pick<ListedSite, 'lastSeen' | 'versions' | 'behind' | 'problems'>;

function sightingsOf(
  installations: readonly Installation[],
  releases: readonly string[],
): Sightings {
  const lastSeen =
    installations
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null;
  const ofLastDay = installations.filter(({ day }) => day === lastSeen);
  const running = versionsOf(ofLastDay).at(-1);
  return {
    lastSeen,
    versions: versionsOf(installations),
    behind:
      running === undefined || releases.length === 0
        ? null
        : releases.filter((release) => compareVersions(release, running) > 0).length,
    problems: [...new Set(ofLastDay.flatMap(({ problems }) => problems))].sort(),
  };
}

const versionsOf = (installations: readonly Installation[]): readonly string[] =>
  [...new Set(installations.map(({ version }) => version))].sort(compareVersions);
