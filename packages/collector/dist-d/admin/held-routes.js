import { headlineQuestion, } from '@vhcs/contract';
import { heldDecisionSchema } from '@vhcs/contract/schemas';
import { changeBy } from "./change.js";
import { privateReply } from "./private-reply.js";
import { readJson } from "./read-json.js";
/** `GET /v1/admin/held`. */
export function listHeld({ store }) {
    return async (c) => {
        const list = { items: [...(await store.held.waiting())] };
        return privateReply(c, list);
    };
}
/** `POST /v1/admin/held/decisions`: a group is released or rejected as a whole, unseen. */
export function decideHeld(parts) {
    const { store, clock } = parts;
    return async (c, caller) => {
        const { decision, ...group } = await readJson(c, {
            schema: heldDecisionSchema,
            code: 'invalid-decision',
            what: 'The decision',
        });
        const n = await (decision === 'release'
            ? store.held.release(group, starQuestion(parts, group))
            : store.held.reject(group));
        if (n > 0) {
            const { unit, survey, surveyVersion, series, day, reason } = group;
            await store.audit.add({
                action: decision === 'release' ? 'held.released' : 'held.rejected',
                subject: `${survey}/${String(surveyVersion)}/${series}`,
                unit,
                detail: { day, reason, n },
            }, changeBy(caller, clock));
        }
        const outcome = { n };
        return privateReply(c, outcome);
    };
}
/** The question whose answers are stars, for a survey that rates articles. */
function starQuestion({ registry }, { survey, surveyVersion }) {
    const version = registry.survey(survey)?.version(surveyVersion);
    return version?.kind === 'article-rating' ? headlineQuestion(version)?.id : undefined;
}
//# sourceMappingURL=held-routes.js.map