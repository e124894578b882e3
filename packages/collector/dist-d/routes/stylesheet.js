import { taggedText } from "../replies.js";
import { taggedReply } from "./tagged-reply.js";
const headers = {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    'X-Content-Type-Options': 'nosniff',
};
/** `GET /static/….css`: the look of the collector's own pages. */
export function getStylesheet(styles) {
    const tagged = taggedText(styles);
    return (c) => taggedReply(c, tagged, headers);
}
//# sourceMappingURL=stylesheet.js.map