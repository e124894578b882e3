/** How long installations are kept, in days, today included. */
export const KEPT_DAYS = 90;
/** Releases that are kept of one origin and day; a page cannot make the store grow without end. */
export const MAX_VERSIONS = 8;
/** Problems that are kept of one origin, day and release. */
const MAX_PROBLEMS = 20;
/**
 * What is to be kept after a report: the report with what was known of its version, or undefined
 * when there is nothing new, or no room.
 *
 * @param known everything that is kept of the report's origin and day
 */
export function addInstallation(known, report) {
    const same = known.find(({ version }) => version === report.version);
    if (!same && known.length >= MAX_VERSIONS)
        return undefined;
    const problems = [...new Set([...(same?.problems ?? []), ...report.problems])]
        .slice(0, MAX_PROBLEMS)
        .sort();
    return problems.length === same?.problems.length ? undefined : { ...report, problems };
}
//# sourceMappingURL=installations.js.map