import { localDateAt } from '@vhcs/contract';
import { frameContent } from "../frame/frame-content.js";
import { isFrameElement } from "../frame/frame-elements.js";
import { elementTag, renderFramePage } from "../frame/frame-page.js";
import { readFrameQuery } from "../frame/frame-query.js";
import { renderFramedClosedUnit, renderFrameRefusal, } from "../frame/refusal-pages.js";
import { framePageHeaders } from "../guards/security-headers.js";
import { pageLanguage } from "../rate-form/language.js";
import { pageReply, taggedText } from "../replies.js";
import { taggedReply } from "./tagged-reply.js";
const CACHE = 'public, max-age=60, stale-while-revalidate=600';
/** `GET /frame/:element`: one element as a page of its own. */
export function showFrame(options) {
    const headers = framePageHeaders(options.policy.ancestors);
    return async (c) => {
        const language = languageOf(c);
        const shown = await showElement(c, options, language);
        if ('page' in shown) {
            return taggedReply(c, taggedText(shown.page), { ...headers, 'Cache-Control': CACHE });
        }
        const status = notFound.has(shown.kind) ? 404 : 400;
        return pageReply(c, status, await renderFrameRefusal(shown, language), headers);
    };
}
const notFound = new Set(['unknown-element', 'unknown-record']);
async function showElement(c, { registry, clock, policy }, language) {
    const element = c.req.param('element') ?? '';
    if (!isFrameElement(element))
        return { kind: 'unknown-element', name: element };
    const query = readFrameQuery(element, new URL(c.req.url).searchParams, policy);
    if (query.kind !== 'read')
        return query;
    const { attributes, parent } = query;
    const today = localDateAt(clock());
    const content = frameContent(element, { attributes, language, registry, today });
    if (content.kind === 'closed-unit') {
        return { page: await renderFramedClosedUnit(content.unit, { language, parent }) };
    }
    if (content.kind !== 'element')
        return content;
    const main = elementTag(element, attributes, content.fallback);
    const scheme = attributes.get('scheme');
    const { title } = content;
    return { page: await renderFramePage({ language, title, main, parent, scheme, element }) };
}
const languageOf = (c) => pageLanguage(c.req.query('lang') ?? null, c.req.header('Accept-Language') ?? null);
//# sourceMappingURL=frame.js.map