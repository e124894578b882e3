import { defaultSurvey, headlineQuestion, } from '@vhcs/contract';
import { isClosed } from "../ratings/closed-unit.js";
import { fieldNames } from "./fields.js";
import { wordsByLanguage } from "./words.js";
/** Kinds of survey that the form can show; stars belong to an article, points to appraisers. */
const shownKinds = new Set(['pulse', 'survey', 'checklist']);
/** Looks up what a form is about. */
export function arrive({ unitId, parameters, language }, { registry, today }) {
    const unit = registry.unit(unitId);
    if (!unit)
        return { kind: 'unknown-unit', id: unitId };
    if (isClosed(unit, today))
        return { kind: 'closed-unit', unit };
    const named = parameters.get(fieldNames.survey);
    const surveyId = named === null || named === '' ? defaultSurvey.id : named;
    const versions = registry.survey(surveyId);
    const survey = versions && requestedVersion(versions, { parameters, today });
    if (!survey || !isShown(survey))
        return { kind: 'unknown-survey', id: surveyId };
    const subject = subjectOf({ registry, unit, survey, parameters, language });
    const open = versions.openOn(today);
    if (survey === open)
        return { kind: 'open', subject };
    const fallback = open ?? registry.survey(defaultSurvey.id)?.openOn(today) ?? survey;
    return { kind: 'closed-survey', subject: { ...subject, survey: fallback } };
}
function requestedVersion(versions, { parameters, today }) {
    const number = Number(parameters.get(fieldNames.version));
    return versions.version(number) ?? versions.shownOn(today);
}
const isShown = (survey) => shownKinds.has(survey.kind) && headlineQuestion(survey) !== undefined;
function subjectOf({ registry, unit, survey, parameters, language }) {
    const touchpoint = registry.touchpoint(parameters.get(fieldNames.touchpoint) ?? '');
    const isUsable = touchpoint?.unit === unit.id && touchpoint.open;
    return {
        language,
        words: wordsByLanguage[language],
        unit,
        survey,
        channel: channelOf(parameters.get(fieldNames.channel)),
        ...(isUsable && { touchpoint }),
    };
}
function channelOf(text) {
    return text === 'qr' || text === 'link' ? text : 'form';
}
//# sourceMappingURL=arrival.js.map