import { fillPath, localize, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText } from "../rate-form/layout.js";
import { pageWords } from "./language.js";
import { addressIn, renderPage } from "./layout.js";
import { methodLink } from "./method-page.js";
import { printedDay } from "./printing.js";
import { commentsSection } from "./published-comments.js";
import { figuresSection } from "./published-figures.js";
import { serviceData } from "./structured-data.js";
import { rateLink, relatedUnits, successorNote, unitHead, unitPath, } from "./unit-head.js";
/** The page of a unit: what it is, its published figures, and where to rate it. */
export function renderUnitPage(page) {
    const { unit, language, figures, comments } = page;
    const name = localize(unit.name, language).text;
    return renderPage({
        language,
        title: pageWords[language].satisfactionOf(name),
        description: describe(page, name),
        path: fillPath(routes.getUnitPage.path, { id: unit.id }),
        data: serviceData(page),
        main: html `${unitHead(page)} ${successorNote(page)} ${figuresSection(figures, language)}
    ${methodLink(language)} ${rateLink(page)}
    ${commentsSection(comments, { unit: unit.id, language })} ${aboutSection(page)}
    ${cardLink(page)}`,
    });
}
function describe({ language, unit, figures }, name) {
    const words = pageWords[language];
    const shares = figures?.summary.shares;
    const satisfied = shares ? `${String(shares.satisfied.percent)}% ${words.satisfied}` : '';
    return [name, words.levels[unit.level], satisfied].filter((part) => part !== '').join('. ');
}
function aboutSection(page) {
    const { unit, registry, language } = page;
    const words = pageWords[language];
    const parent = registry.unit(unit.parent ?? '');
    const facts = [
        [
            words.parent,
            parent &&
                html `<a href="${unitPath(parent.id, language)}"
          >${localizedText(parent.name, language)}</a
        >`,
        ],
        [words.province, registry.provinceOf(unit)],
        [words.agencyCode, unit.agencyCode],
        [words.existsFrom, unit.validFrom && printedDay(unit.validFrom)],
        [words.predecessors, predecessors(page)],
        [words.note, unit.note],
        [words.source, unit.source],
    ];
    const known = facts.filter(([, fact]) => fact !== undefined);
    if (known.length === 0)
        return html ``;
    return html `<section aria-labelledby="about">
    <h2 id="about">${words.about}</h2>
    <dl>
      ${known.map(([term, fact]) => html `<dt>${term}</dt>
            <dd>${fact}</dd>`)}
    </dl>
  </section>`;
}
const predecessors = ({ unit, language }) => unit.predecessors.length === 0 ? undefined : relatedUnits(unit.predecessors, language);
function cardLink({ unit, registry, language }) {
    if (!registry.exemplarCard(unit.id))
        return undefined;
    const path = addressIn(fillPath(routes.getExemplarPage.path, { unit: unit.id }), language);
    return html `<p><a href="${path}">${pageWords[language].exemplarPage}</a></p>`;
}
//# sourceMappingURL=unit-page.js.map