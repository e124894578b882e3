import { gradeBandsSchema, idSchema, scoreInputSchema, scoreKindSchema, scorePeriodSchema, } from '@vhcs/contract/schemas';
import { ProblemError } from "../problems.js";
import { queryParameter, unknownResource } from "../query.js";
import { criterionSets } from "../scores/criterion-sets.js";
import { gradeScore, unreachableGrade } from "../scores/grading.js";
import { shownScore } from "../scores/shown-score.js";
import { changeBy } from "./change.js";
import { requireUnit } from "./guard.js";
import { requirePermission } from "./permissions.js";
import { privateReply } from "./private-reply.js";
import { readJson } from "./read-json.js";
const setParameter = { schema: idSchema, accepted: 'the id of a set of criteria' };
const unitParameter = { schema: idSchema, accepted: 'the id of a unit' };
const periodParameter = {
    schema: scorePeriodSchema,
    accepted: 'a period such as 2026, 2026-H1, 2026-Q2 or 2026-05',
};
const kindParameter = { schema: scoreKindSchema, accepted: 'self or appraised' };
/** `GET /v1/admin/criteria`. */
export function listCriteria(parts) {
    return async (c) => {
        const list = { items: [...(await setsOf(parts))] };
        return privateReply(c, list);
    };
}
/** `POST /v1/admin/criteria/:id/bands`: where grades begin from now on. */
export function setGradeBands(parts) {
    return async (c, caller) => {
        const bands = await readJson(c, {
            schema: gradeBandsSchema,
            code: 'invalid-score',
            what: 'The list of grades',
        });
        const id = c.req.param('id') ?? '';
        const set = await findSet(parts, id);
        if (!set)
            throw unknownResource('set of criteria', id, 'GET /v1/admin/criteria lists the sets');
        const unreachable = unreachableGrade(bands, set);
        if (unreachable) {
            const message = `${unreachable.id} begins above ${String(set.maxTotal)}, the most that can be reached`;
            throw invalidScore([{ field: '', message }]);
        }
        await parts.store.scores.setBands(id, bands, changeBy(caller, parts.clock));
        return privateReply(c, { ...set, bands });
    };
}
/** `GET /v1/admin/scores`; a unit head sees the own unit's. */
export function listScores({ store }) {
    return async (c, caller) => {
        const asked = queryParameter(c, 'unit', unitParameter);
        if (asked !== undefined)
            requireUnit(caller, asked);
        const records = await store.scores.list({
            set: queryParameter(c, 'set', setParameter),
            unit: asked ?? caller.unit ?? undefined,
            period: queryParameter(c, 'period', periodParameter),
            kind: queryParameter(c, 'kind', kindParameter),
        });
        const list = { items: records.map(shownScore) };
        return privateReply(c, list);
    };
}
/** `POST /v1/admin/scores`: a unit's score of itself, or that of whoever appraises it. */
export function giveScore(parts) {
    return async (c, caller) => {
        const input = await readJson(c, {
            schema: scoreInputSchema,
            code: 'invalid-score',
            what: 'The score',
        });
        requirePermission(caller, input.kind === 'self' ? 'scores:self' : 'scores:appraise');
        requireUnit(caller, input.unit);
        if (!parts.registry.unit(input.unit))
            throw unknownField('/unit', 'GET /v1/units');
        const set = await findSet(parts, input.set);
        if (!set)
            throw unknownField('/set', 'GET /v1/admin/criteria');
        const graded = gradeScore(input, set);
        if (graded.kind === 'refused')
            throw invalidScore(graded.faults.map(pointsError));
        const record = await parts.store.scores.add(graded.score, changeBy(caller, parts.clock));
        return privateReply(c, shownScore(record), 201);
    };
}
async function setsOf({ store, registry }) {
    const { campaigns } = registry;
    return criterionSets({ campaigns, bands: await store.scores.bands() });
}
async function findSet(parts, id) {
    return (await setsOf(parts)).find((set) => set.id === id);
}
function pointsError({ criterion, kind, most }) {
    const range = `0 to ${String(most)} points`;
    const message = {
        missing: `missing; expected ${range}`,
        unknown: 'no such criterion in this set; leave it out',
        'too-many': `expected ${range}`,
    }[kind];
    return { field: `/points/${criterion}`, message };
}
const unknownField = (field, list) => invalidScore([{ field, message: `there is none of that id; ${list} lists them` }]);
function invalidScore(errors) {
    const told = errors.map(({ field, message }) => field === '' ? message : `${field}: ${message}`);
    return new ProblemError('invalid-score', `The score is not accepted: ${told.join('; ')}.`, {
        errors,
    });
}
//# sourceMappingURL=score-routes.js.map