import { idSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import { publishedRecord } from "../published.js";
import { invalidQuery, queryParameter, unknownResource } from "../query.js";
import { publicReply, taggedJson } from "../replies.js";
import { cursorParameter, levelParameter, limitParameter, wordsParameter } from "./paging.js";
const DEFAULT_LIMIT = 12;
const province = {
    schema: z.string().max(100),
    accepted: 'the name of a province, at most 100 characters',
};
const badgeId = { schema: idSchema, accepted: 'the id of a badge' };
const limit = limitParameter(100);
/** `GET /v1/exemplars`: cards, a page at a time. */
export function listExemplars(registry, cache) {
    return async (c) => {
        const query = {
            words: queryParameter(c, 'q', wordsParameter),
            province: queryParameter(c, 'province', province),
            level: queryParameter(c, 'level', levelParameter),
            model: queryParameter(c, 'model', badgeId),
            limit: queryParameter(c, 'limit', limit) ?? DEFAULT_LIMIT,
            after: queryParameter(c, 'cursor', cursorParameter),
        };
        const list = await cache.get(`exemplars/${JSON.stringify(query)}`, () => {
            const page = registry.findCards(query);
            if (!page)
                throw invalidQuery('cursor', query.after ?? '', cursorParameter.accepted);
            return taggedJson(page);
        });
        return publicReply(c, list);
    };
}
/** `GET /v1/exemplars/:unit`: the card of one unit. */
export function getExemplar(registry) {
    return (c) => publicReply(c, publishedRecord(requestedCard(registry, c.req.param('unit') ?? '')));
}
/**
 * The card of a unit.
 *
 * @throws ProblemError `unknown-resource`
 */
export function requestedCard(registry, unit) {
    const card = registry.exemplarCard(unit);
    if (!card)
        throw unknownResource('exemplar card of', unit, 'GET /v1/exemplars lists the cards');
    return card;
}
//# sourceMappingURL=exemplars.js.map