import { ownMachineName } from "./registered-sites.js";
/** An origin as a browser writes it, without path. */
const originForm = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/;
/**
 * Frames are shown by the pages from which ratings are taken: those of the registered sites, of
 * further origins, and the collector's own. What is sent from inside a frame names the collector
 * itself as its origin, so this is where pages of other sites are kept out.
 */
export function createFramePolicy(sites, furtherOrigins = []) {
    if (sites.some(({ framedAnywhere }) => framedAnywhere)) {
        return { ancestors: '*', allows: (origin) => originForm.test(origin) };
    }
    const origins = new Set([...sites.flatMap((site) => site.origins), ...furtherOrigins]);
    return {
        ancestors: ["'self'", ...origins].join(' '),
        allows: (origin) => origins.has(origin) || origins.has(ownMachineName(origin) ?? ''),
    };
}
//# sourceMappingURL=frame-policy.js.map