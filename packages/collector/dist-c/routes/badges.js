import { badgeState, localDateAt } from '@vhcs/contract';
import { readableByAnyPage } from "../guards/cors.js";
import { pictureHeaders } from "../guards/security-headers.js";
import { renderBadgePicture } from "../pages/badge-picture.js";
import { shownLanguage } from "../pages/language.js";
import { publishedRecord } from "../published.js";
import { unknownResource } from "../query.js";
import { publicReply, taggedText } from "../replies.js";
import { taggedReply } from "./tagged-reply.js";
/** `GET /v1/badges/:id`. */
export function getBadge(registry) {
    return (c) => publicReply(c, publishedRecord(requestedBadge(registry, c.req.param('id') ?? '')));
}
/** `GET /v1/badges/:id.svg`: the picture, as the badge stands today. */
export function getBadgePicture(registry, clock) {
    return async (c, id) => {
        const badge = requestedBadge(registry, id);
        const picture = await renderBadgePicture(badge, {
            language: shownLanguage(c.req.query('lang')),
            state: badgeState(badge, localDateAt(clock())),
        });
        return taggedReply(c, taggedText(picture), { ...pictureHeaders, ...readableByAnyPage });
    };
}
function requestedBadge(registry, id) {
    const badge = registry.badge(id);
    if (!badge)
        throw unknownResource('badge', id, 'check the id');
    return badge;
}
//# sourceMappingURL=badges.js.map