import { defaultSurvey } from '@vhcs/contract';
import { html } from 'hono/html';
import { pageWords } from "../pages/language.js";
import { localizedText } from "../rate-form/layout.js";
import { isClosed } from "../ratings/closed-unit.js";
import { isForVisitors } from "../ratings/open-survey.js";
import { address, id } from "./attribute.js";
import { cardLinks, levelLinks, pageLink } from "./fallback.js";
import { frameWords } from "./words.js";
const contents = {
    satisfaction: aboutUnit(satisfaction),
    'campaign-badge': badge,
    'exemplar-card': aboutUnit(card),
    'exemplar-list': list,
    results: aboutUnit(results),
};
/** Looks up what a frame is about, and names it. */
export function frameContent(element, context) {
    return contents[element](context);
}
function aboutUnit(show) {
    return (context) => {
        const named = context.attributes.get('unit');
        if (named === undefined)
            return { kind: 'missing', name: 'unit', accepted: id.accepted };
        const unit = context.registry.unit(named);
        return unit ? show(unit, context) : { kind: 'unknown-record', record: 'unit', id: named };
    };
}
function satisfaction(unit, context) {
    const { attributes, language, registry, today } = context;
    if (isClosed(unit, today))
        return { kind: 'closed-unit', unit };
    const surveyId = attributes.get('survey') ?? defaultSurvey.id;
    const survey = registry.survey(surveyId)?.shownOn(today);
    if (!survey || !isForVisitors(survey)) {
        return { kind: 'unknown-record', record: 'survey', id: surveyId };
    }
    // An article that is not named would be the page that the element is on: here, the frame itself.
    if (survey.kind === 'article-rating' && !attributes.has('article')) {
        return { kind: 'missing', name: 'article', accepted: address.accepted };
    }
    return {
        kind: 'element',
        title: `${pageWords[language].rate} – ${unit.name.vi}`,
        fallback: levelLinks({ unit, survey, language, touchpoint: attributes.get('touchpoint') }),
    };
}
function badge({ attributes, language, registry }) {
    const record = attributes.has('badge') ? 'badge' : 'campaign';
    const named = attributes.get(record);
    if (named === undefined)
        return { kind: 'missing', name: 'campaign', accepted: id.accepted };
    const found = registry[record](named);
    if (!found)
        return { kind: 'unknown-record', record, id: named };
    const fallback = html `<p>${localizedText(found.name, language)}</p>`;
    return { kind: 'element', title: found.name.vi, fallback };
}
function card(unit, { language, registry }) {
    if (!registry.exemplarCard(unit.id)) {
        return { kind: 'unknown-record', record: 'card', id: unit.id };
    }
    const title = pageWords[language].exemplarOf(unit.name.vi);
    const fallback = pageLink('getExemplarPage', { id: unit.id, title, language });
    return { kind: 'element', title, fallback };
}
function list({ language, registry }) {
    const title = frameWords[language].exemplars;
    return { kind: 'element', title, fallback: cardLinks(registry, language) };
}
function results(unit, { language }) {
    const title = pageWords[language].satisfactionOf(unit.name.vi);
    const fallback = pageLink('getUnitPage', { id: unit.id, title, language });
    return { kind: 'element', title, fallback };
}
//# sourceMappingURL=frame-content.js.map