import { defaultSurvey, localDateAt } from '@vhcs/contract';
import { summarize } from "../figures/summary.js";
import { ALL_TIME } from "../figures/period.js";
import { publicPageHeaders } from "../guards/security-headers.js";
import { renderExemplarPage } from "../pages/exemplar-page.js";
import { shownLanguage } from "../pages/language.js";
import { COMMENTS_ON_PAGE } from "../pages/published-comments.js";
import { renderUnitPage } from "../pages/unit-page.js";
import { isClosed } from "../ratings/closed-unit.js";
import { taggedText } from "../replies.js";
import { requestedCard } from "./exemplars.js";
import { requestedUnit } from "./records.js";
import { taggedReply } from "./tagged-reply.js";
/** `GET /v1/units/:id.html`: a unit and its published figures, for readers and for crawlers. */
export function getUnitPage(sources) {
    const { registry, clock, cache, store } = sources;
    return async (c, id) => {
        const unit = requestedUnit(registry, id);
        const language = shownLanguage(c.req.query('lang'));
        const today = localDateAt(clock());
        const page = await cache.get(`unit-page/${id}/${language}/${today}/${String(store.closings)}`, async () => {
            const isEnded = isClosed(unit, today);
            const [figures, comments] = await Promise.all([
                figuresOf(unit.id, sources),
                store.comments.published({ unit: unit.id, limit: COMMENTS_ON_PAGE }),
            ]);
            const shown = { unit, registry, isEnded, language, figures, comments };
            return taggedText(await renderUnitPage(shown));
        });
        return taggedReply(c, page, publicPageHeaders);
    };
}
/** `GET /v1/exemplars/:unit.html`: a card, for readers and for crawlers. */
export function getExemplarPage({ registry, clock, cache, }) {
    return async (c, unit) => {
        const card = requestedCard(registry, unit);
        const language = shownLanguage(c.req.query('lang'));
        const today = localDateAt(clock());
        const page = await cache.get(`exemplar-page/${unit}/${language}/${today}`, async () => {
            const isEnded = isClosed(card.unitRecord, today);
            const shown = { card, unit: card.unitRecord, registry, today, isEnded, language };
            return taggedText(await renderExemplarPage(shown));
        });
        return taggedReply(c, page, publicPageHeaders);
    };
}
/** All that is published of the survey that every unit has, in the series of web pages. */
async function figuresOf(unit, { store, registry, clock }) {
    const survey = registry.survey(defaultSurvey.id)?.shownOn(localDateAt(clock()));
    if (!survey)
        return undefined;
    const series = {
        unit,
        survey: survey.id,
        surveyVersion: survey.version,
        series: 'open',
    };
    const tally = await store.published(series);
    return { survey, summary: summarize({ series, survey, period: ALL_TIME, tally }) };
}
//# sourceMappingURL=pages.js.map