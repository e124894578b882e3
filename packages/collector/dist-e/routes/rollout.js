import { embedHeaders } from "../guards/security-headers.js";
import { taggedJson } from "../replies.js";
import { taggedReply } from "./tagged-reply.js";
const rolloutHeaders = {
    ...embedHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
    Vary: 'Origin',
};
/** `GET /embed/v1/rollout.json`: the deployment's decision, and whether this page is to report. */
export function getRollout({ rollout, monitor, log }) {
    return async (c) => {
        const report = await monitor.wants(askingOrigins(c)).catch((error) => {
            // A decision to switch something off must reach pages while the store is down, too.
            log.warn({ err: error, requestId: c.env.requestId }, 'installations cannot be read');
            return false;
        });
        const { off, canary } = rollout.current();
        const isNothing = off.length === 0 && !canary && !report;
        const told = isNothing ? null : { off, canary, report };
        return taggedReply(c, taggedJson(told), rolloutHeaders);
    };
}
/**
 * The origins that the asking page may be registered under. A page of the collector's own origin
 * names none when it reads; its scheme is not known where a proxy has ended TLS.
 */
function askingOrigins(c) {
    const named = c.req.header('Origin');
    if (named !== undefined)
        return [named];
    const { host } = new URL(c.req.url);
    return [`https://${host}`, `http://${host}`];
}
//# sourceMappingURL=rollout.js.map