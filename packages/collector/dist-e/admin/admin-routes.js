import { routes } from '@vhcs/contract';
import { listAlerts } from "./alert-route.js";
import { listAudit } from "./audit-route.js";
import { decideComment, getComment, listComments, replyToComment } from "./comment-routes.js";
import { createGuard } from "./guard.js";
import { decideHeld, listHeld } from "./held-routes.js";
import { getOperator } from "./operator-route.js";
import { giveScore, listCriteria, listScores, setGradeBands } from "./score-routes.js";
/** Adds every operator's route, each behind the permission that it needs. */
export function addAdminRoutes(add, parts) {
    const allowed = createGuard(parts);
    add(routes.getOperator.path, { GET: allowed('operator:read', getOperator) });
    add(routes.listAudit.path, { GET: allowed('audit:read', listAudit(parts.store)) });
    add(routes.listComments.path, { GET: allowed('comments:read', listComments(parts)) });
    add(routes.getComment.path, { GET: allowed('comments:read', getComment(parts)) });
    add(routes.decideComment.path, { POST: allowed('comments:decide', decideComment(parts)) });
    add(routes.replyToComment.path, { POST: allowed('comments:reply', replyToComment(parts)) });
    add(routes.listCriteria.path, { GET: allowed('scores:read', listCriteria(parts)) });
    add(routes.setGradeBands.path, { POST: allowed('scores:bands', setGradeBands(parts)) });
    add(routes.listScores.path, {
        GET: allowed('scores:read', listScores(parts)),
        POST: allowed('scores:self', giveScore(parts)),
    });
    add(routes.listHeld.path, { GET: allowed('held:read', listHeld(parts)) });
    add(routes.decideHeld.path, { POST: allowed('held:decide', decideHeld(parts)) });
    add(routes.listAlerts.path, { GET: allowed('alerts:read', listAlerts(parts)) });
}
//# sourceMappingURL=admin-routes.js.map