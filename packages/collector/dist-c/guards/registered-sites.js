/** `http://localhost` or `http://127.0.0.1` with any port or none. */
const ownMachine = /^(http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/;
/** Prepares sites for being found by the origins of their pages. */
export function createSiteOf(sites) {
    const byOrigin = new Map(sites.flatMap((site) => site.origins.map((origin) => [origin, site])));
    return (origin) => byOrigin.get(origin) ?? byOrigin.get(ownMachineName(origin) ?? '');
}
/**
 * The name that stands for any port of the own machine, `http://localhost:*`, for an origin there;
 * undefined for any other origin.
 */
export function ownMachineName(origin) {
    const machine = ownMachine.exec(origin)?.[1];
    return machine === undefined ? undefined : `${machine}:*`;
}
//# sourceMappingURL=registered-sites.js.map