import { readBody } from "../guards/body.js";
import { readableBy } from "../guards/cors.js";
import { requireMediaType } from "../guards/media-type.js";
import { parseReport } from "../installations/parse-report.js";
import { ProblemError } from "../problems.js";
import { StoreUnavailableError } from "../store/store.js";
/** Plain text as well, because a page may send that to another site without asking first. */
const ACCEPTED_TYPES = ['application/json', 'text/plain'];
const MAX_REPORT_BYTES = 2 * 1024;
/** `POST /v1/installations`: 204 once the report is kept, or dropped. */
export function reportInstallation({ origins, monitor }) {
    return async (c) => {
        const origin = origins.admit(c.req.raw);
        if (origin === null)
            throw noPage();
        requireMediaType(c.req.raw, ACCEPTED_TYPES);
        const report = parseReport(await readBody(c.req.raw, c.env.framedBodies, MAX_REPORT_BYTES));
        await monitor.take(origin, report).catch(refuseForNow);
        const headers = { 'Cache-Control': 'no-store', 'X-Request-Id': c.env.requestId };
        return new Response(null, { status: 204, headers: { ...headers, ...readableBy(origin) } });
    };
}
/** Where a release runs is what the browser says of the page; a program could name any. */
const noPage = () => new ProblemError('origin-not-allowed', 'An installation is reported by the page on which it runs; the request names none by Origin.', { errors: [{ field: 'Origin', message: 'expected the origin of a registered site' }] });
function refuseForNow(error) {
    if (!(error instanceof StoreUnavailableError))
        throw error;
    throw new ProblemError('unavailable', 'The report was not kept; the next page may send one.', {
        headers: { 'Retry-After': '3600' },
        cause: error,
    });
}
//# sourceMappingURL=installations.js.map