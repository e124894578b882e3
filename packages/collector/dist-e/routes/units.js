import { idSchema } from '@vhcs/contract/schemas';
import { invalidQuery, queryParameter } from "../query.js";
import { publicReply, taggedJson } from "../replies.js";
import { cursorParameter, levelParameter, limitParameter, wordsParameter } from "./paging.js";
const DEFAULT_LIMIT = 50;
const unitId = { schema: idSchema, accepted: 'the id of a unit' };
const limit = limitParameter(200);
/** `GET /v1/units`: the registry, a page at a time. */
export function listUnits(registry, cache) {
    return async (c) => {
        const query = {
            words: queryParameter(c, 'q', wordsParameter),
            level: queryParameter(c, 'level', levelParameter),
            parent: queryParameter(c, 'parent', unitId),
            limit: queryParameter(c, 'limit', limit) ?? DEFAULT_LIMIT,
            after: queryParameter(c, 'cursor', cursorParameter),
        };
        const list = await cache.get(`units/${JSON.stringify(query)}`, () => {
            const page = registry.findUnits(query);
            if (!page)
                throw invalidQuery('cursor', query.after ?? '', cursorParameter.accepted);
            return taggedJson(page);
        });
        return publicReply(c, list);
    };
}
//# sourceMappingURL=units.js.map