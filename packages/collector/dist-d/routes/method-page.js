import { localDateAt } from '@vhcs/contract';
import { publicPageHeaders } from "../guards/security-headers.js";
import { shownLanguage } from "../pages/language.js";
import { renderMethodPage } from "../pages/method-page.js";
import { taggedText } from "../replies.js";
import { taggedReply } from "./tagged-reply.js";
/** `GET /phuong-phap`: questions, method, data dictionary, and what does not count. */
export function getMethodPage({ registry, store, clock, cache }) {
    return async (c) => {
        const language = shownLanguage(c.req.query('lang'));
        const today = localDateAt(clock());
        const key = `method-page/${language}/${today}/${String(store.closings)}`;
        const page = await cache.get(key, async () => {
            const excluded = await store.figures.excluded(today);
            return taggedText(await renderMethodPage({ registry, excluded, language }));
        });
        return taggedReply(c, page, publicPageHeaders);
    };
}
//# sourceMappingURL=method-page.js.map