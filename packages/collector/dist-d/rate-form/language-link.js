import { fillPath, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { fieldNames } from "./fields.js";
const others = { vi: 'en', en: 'vi' };
/** Where the form of a subject is, in a language. */
export function formAddress(subject, language) {
    const { unit, survey, channel, touchpoint } = subject;
    const query = new URLSearchParams({ [fieldNames.survey]: survey.id });
    if (channel !== 'form')
        query.set(fieldNames.channel, channel);
    if (touchpoint)
        query.set(fieldNames.touchpoint, touchpoint.id);
    query.set(fieldNames.language, language);
    return `${fillPath(routes.showRatingForm.path, { unit: unit.id })}?${query.toString()}`;
}
/** A link to an empty form in the other language, in that language's own words. */
export function languageLink(subject) {
    const other = others[subject.language];
    return html `<a
    class="language"
    href="${formAddress(subject, other)}"
    lang="${other}"
    hreflang="${other}"
    >${subject.words.otherLanguage}</a
  >`;
}
//# sourceMappingURL=language-link.js.map