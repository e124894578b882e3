import { localDateAt } from '@vhcs/contract';
import { z } from 'zod';
import { publishedRecord } from "../published.js";
import { queryParameter, unknownResource } from "../query.js";
import { publicReply } from "../replies.js";
const versionParameter = {
    schema: z
        .string()
        .regex(/^[1-9]\d{0,4}$/)
        .transform(Number),
    accepted: 'a version number from 1',
};
/** `GET /v1/surveys/:id`: the version that is open today, or the one that is named. */
export function getSurvey(registry, clock) {
    return (c) => {
        const survey = requestedSurvey(c, { registry, clock, id: c.req.param('id') ?? '' });
        return publicReply(c, publishedRecord(survey));
    };
}
/**
 * The survey of an id in the version that `?version=` names, or else the one shown today.
 *
 * @throws ProblemError `invalid-query`, or `unknown-resource` naming the versions that exist
 */
export function requestedSurvey(c, { registry, clock, id, }) {
    const number = queryParameter(c, 'version', versionParameter);
    const versions = registry.survey(id);
    if (!versions)
        throw unknownResource('survey', id, 'check the id');
    const survey = number === undefined ? versions.shownOn(localDateAt(clock())) : versions.version(number);
    if (survey)
        return survey;
    const existing = versions.all.map(({ version }) => String(version)).join(', ');
    throw unknownResource(`survey ${id} version`, String(number), `its versions: ${existing}`);
}
/** `GET /v1/campaigns/:id`, with the document that it rests on. */
export function getCampaign(registry) {
    return (c) => {
        const id = c.req.param('id') ?? '';
        const campaign = registry.campaign(id);
        if (!campaign)
            throw unknownResource('campaign', id, 'check the id');
        return publicReply(c, publishedRecord(campaign));
    };
}
/** `GET /v1/units/:id`. */
export function getUnit(registry) {
    return (c) => publicReply(c, publishedRecord(requestedUnit(registry, c.req.param('id') ?? '')));
}
/**
 * The unit of an id.
 *
 * @throws ProblemError `unknown-resource`
 */
export function requestedUnit(registry, id) {
    const unit = registry.unit(id);
    if (!unit)
        throw unknownResource('unit', id, 'GET /v1/units lists the units');
    return unit;
}
//# sourceMappingURL=records.js.map