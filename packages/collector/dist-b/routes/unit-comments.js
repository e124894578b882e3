import { numberCursor } from "../admin/audit-route.js";
import { publicComment } from "../comments/shown-comment.js";
import { queryParameter } from "../query.js";
import { publicReply, taggedJson } from "../replies.js";
import { limitParameter } from "./paging.js";
import { requestedUnit } from "./records.js";
const DEFAULT_LIMIT = 20;
const limitOf = limitParameter(100);
/** `GET /v1/units/:id/comments`: what is published, with the unit's answers. */
export function listUnitComments({ registry, store }) {
    return async (c) => {
        const unit = requestedUnit(registry, c.req.param('id') ?? '').id;
        const limit = queryParameter(c, 'limit', limitOf) ?? DEFAULT_LIMIT;
        const before = queryParameter(c, 'cursor', numberCursor);
        const [found, counts] = await Promise.all([
            store.comments.published({ unit, before, limit: limit + 1 }),
            store.comments.counts(unit),
        ]);
        const items = found.slice(0, limit);
        const list = {
            unit,
            items: items.map(publicComment),
            nextCursor: found.length > limit ? String(items.at(-1)?.published) : null,
            counts: countedByState(counts),
        };
        return publicReply(c, taggedJson(list));
    };
}
function countedByState(counts) {
    const ofState = (wanted) => counts.filter(({ state }) => state === wanted);
    const sum = (of) => of.reduce((all, { n }) => all + n, 0);
    return {
        held: sum(ofState('held')),
        published: sum(ofState('published')),
        rejected: Object.fromEntries(ofState('rejected').flatMap(({ reason, n }) => (reason === null ? [] : [[reason, n]]))),
    };
}
//# sourceMappingURL=unit-comments.js.map