import { embedHeaders } from "../guards/security-headers.js";
import { taggedText } from "../replies.js";
import { taggedReply } from "./tagged-reply.js";
const headers = {
    ...embedHeaders,
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
};
/** `GET /static/….js`: a script for frames, which any page may load. */
export function getScript(script) {
    const tagged = taggedText(script);
    return (c) => taggedReply(c, tagged, headers);
}
//# sourceMappingURL=script.js.map