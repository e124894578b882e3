import { createOpenapi } from '@vhcs/contract/openapi';
import { ProblemError } from "../problems.js";
import { momentaryReply, publicReply, taggedJson } from "../replies.js";
import { collectorVersion } from "../version.js";
const ok = { status: 'ok' };
/** `GET /openapi.json`; the document is made when it is first asked for. */
export function getOpenapi() {
    let document;
    return (c) => {
        document ??= taggedJson(createOpenapi(collectorVersion));
        return publicReply(c, document);
    };
}
/** `GET /healthz`: the process is alive. */
export const getHealth = (c) => momentaryReply(c, ok);
/** `GET /readyz`: ratings can be stored now. */
export function getReadiness(store) {
    return async (c) => {
        try {
            await store.ready();
        }
        catch (error) {
            throw new ProblemError('unavailable', 'Ratings cannot be stored now; ask again.', {
                headers: { 'Retry-After': '5' },
                cause: error,
            });
        }
        return momentaryReply(c, ok);
    };
}
//# sourceMappingURL=state.js.map