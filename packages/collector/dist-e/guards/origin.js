import { ProblemError, quoted } from "../problems.js";
import { ownMachineName } from "./registered-sites.js";
/**
 * Takes ratings from the registered sites, from further origins, and from the collector's own
 * pages. CORS is no such check: a page may send a rating without being able to read the answer.
 */
export function createOriginPolicy(sites, furtherOrigins = []) {
    const allowed = new Set([...sites.flatMap((site) => site.origins), ...furtherOrigins]);
    return {
        admit: (request) => {
            const origin = request.headers.get('Origin');
            if (origin === null || allowed.has(origin))
                return origin;
            if (allowed.has(ownMachineName(origin) ?? ''))
                return origin;
            if (isSameHost(origin, request.url))
                return origin;
            throw notAllowed(origin);
        },
    };
}
/** Hosts are compared without scheme: in front of the collector a proxy may have ended TLS. */
function isSameHost(origin, url) {
    return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}
function notAllowed(origin) {
    const remedy = origin === 'null'
        ? 'The page hides its origin (a sandboxed frame, a file, or Referrer-Policy no-referrer on a form); send from a page that has one.'
        : 'Register it with vhcs sites add, or add it to VHCS_ORIGINS and restart the collector.';
    return new ProblemError('origin-not-allowed', `Ratings from pages of ${quoted(origin)} are not taken. ${remedy}`, { errors: [{ field: 'Origin', message: `${quoted(origin)} belongs to no registered site` }] });
}
//# sourceMappingURL=origin.js.map