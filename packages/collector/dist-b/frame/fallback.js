import { defaultSurvey, fillPath, headlineQuestion, routes, } from '@vhcs/contract';
import { html } from 'hono/html';
import { pageWords } from "../pages/language.js";
import { addressIn } from "../pages/layout.js";
import { fieldNames } from "../rate-form/fields.js";
import { localizedText } from "../rate-form/layout.js";
/** Cards that are linked to where there is no script. */
const MAX_LINKS = 12;
/** The question, and a link to the form for each of its levels. The stars of an article have none. */
export function levelLinks(rated) {
    const { survey, language } = rated;
    const question = headlineQuestion(survey);
    if (!question || survey.kind === 'article-rating')
        return html `<p>${pageWords[language].rate}</p>`;
    return html `<p><a href="${formAddress(rated)}">${localizedText(question.text, language)}</a></p>
    <ul>
      ${survey.scale.points.map(({ value, label }) => html `<li>
            <a href="${formAddress(rated, value)}">${localizedText(label, language)}</a>
          </li>`)}
    </ul>`;
}
function formAddress({ unit, survey, language, touchpoint }, level) {
    const query = new URLSearchParams();
    if (survey.id !== defaultSurvey.id)
        query.set(fieldNames.survey, survey.id);
    if (touchpoint !== undefined)
        query.set(fieldNames.touchpoint, touchpoint);
    if (level !== undefined)
        query.set(fieldNames.level, String(level));
    query.set(fieldNames.language, language);
    return `${fillPath(routes.showRatingForm.path, { unit: unit.id })}?${query.toString()}`;
}
/** A link to the page of a unit that needs no script. */
export function pageLink(route, { id, title, language, }) {
    const path = fillPath(routes[route].path, { id, unit: id });
    return html `<p><a href="${addressIn(path, language)}">${title}</a></p>`;
}
/** Links to the pages of the first exemplar cards. */
export function cardLinks(registry, language) {
    const cards = registry.findCards({ limit: MAX_LINKS })?.items ?? [];
    return html `<ul>
    ${cards.map(({ unit, unitRecord }) => {
        const path = fillPath(routes.getExemplarPage.path, { unit });
        return html `<li>
        <a href="${addressIn(path, language)}">${localizedText(unitRecord.name, language)}</a>
      </li>`;
    })}
  </ul>`;
}
//# sourceMappingURL=fallback.js.map