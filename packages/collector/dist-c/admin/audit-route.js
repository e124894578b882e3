import { z } from 'zod';
import { queryParameter } from "../query.js";
import { limitParameter } from "../routes/paging.js";
import { privateReply } from "./private-reply.js";
const DEFAULT_LIMIT = 50;
const limitOf = limitParameter(500);
/** The number of the last line of the page before. */
export const numberCursor = {
    schema: z
        .string()
        .regex(/^[1-9]\d{0,14}$/)
        .transform(Number),
    accepted: 'nextCursor of the page before',
};
/** `GET /v1/admin/audit`: the log, the newest line first. */
export function listAudit({ audit }) {
    return async (c) => {
        const limit = queryParameter(c, 'limit', limitOf) ?? DEFAULT_LIMIT;
        const before = queryParameter(c, 'cursor', numberCursor);
        const items = await audit.newest({ before, limit });
        const last = items.at(-1);
        const hasMore = last !== undefined && last.number > 1;
        const list = {
            items: items.map((entry) => ({ ...entry, detail: { ...entry.detail } })),
            nextCursor: hasMore ? String(last.number) : null,
        };
        return privateReply(c, list);
    };
}
//# sourceMappingURL=audit-route.js.map