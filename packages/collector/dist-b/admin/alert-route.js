import { localDateAt } from '@vhcs/contract';
import { periodSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import { findAlerts } from "../alerts/find-alerts.js";
import { periodFigures } from "../exports/period-figures.js";
import { ALL_TIME, parsePeriod } from "../figures/period.js";
import { queryParameter } from "../query.js";
import { privateReply } from "./private-reply.js";
/** Above this share an alert is given unless the request says otherwise, in whole per cent. */
export const DEFAULT_ALERT_LIMIT = 20;
const periodParameter = {
    schema: periodSchema,
    accepted: 'all, or a period such as 2026, 2026-H1, 2026-Q2 or 2026-05',
};
const limitParameter = {
    schema: z
        .string()
        .regex(/^[1-9]\d?$/)
        .transform(Number),
    accepted: 'whole per cent from 1 to 99',
};
/** `GET /v1/admin/alerts`: where too many were not satisfied; a unit head sees the own unit. */
export function listAlerts({ store, registry, clock }) {
    return async (c, caller) => {
        const period = queryParameter(c, 'period', periodParameter) ?? ALL_TIME.label.id;
        const limit = queryParameter(c, 'limit', limitParameter) ?? DEFAULT_ALERT_LIMIT;
        const { rows } = periodFigures(await store.figures.histories(), registry, {
            period: parsePeriod(period) ?? ALL_TIME,
            today: localDateAt(clock()),
        });
        const seen = rows.filter(({ unit }) => caller.unit === null || unit.id === caller.unit);
        const list = { period, limit, items: [...findAlerts(seen, limit)] };
        return privateReply(c, list);
    };
}
//# sourceMappingURL=alert-route.js.map