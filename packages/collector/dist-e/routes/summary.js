import { defaultSurvey } from '@vhcs/contract';
import { idSchema, periodSchema, seriesSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import { ALL_TIME, parsePeriod } from "../figures/period.js";
import { trendOf } from "../figures/trend.js";
import { summarize } from "../figures/summary.js";
import { queryParameter } from "../query.js";
import { publicReply, taggedJson } from "../replies.js";
import { seriesText } from "../store/series.js";
import { requestedSurvey, requestedUnit } from "./records.js";
const surveyId = { schema: idSchema, accepted: 'the id of a survey' };
const seriesName = {
    schema: seriesSchema,
    accepted: `one of ${seriesSchema.options.join(', ')}`,
};
const periodName = {
    schema: periodSchema.transform((text) => parsePeriod(text) ?? ALL_TIME),
    accepted: 'all, a year 2026, a half 2026-H1, a quarter 2026-Q2 or a month 2026-05',
};
const trendStep = {
    schema: z.enum(['month', 'quarter', 'year']),
    accepted: 'one of month, quarter, year',
};
/** `GET /v1/units/:id/summary`: the published figures of one unit, survey version and series. */
export function getSummary(sources) {
    const { store, registry, clock, cache } = sources;
    return async (c) => {
        const unit = requestedUnit(registry, c.req.param('id') ?? '');
        const survey = requestedSurvey(c, { registry, clock, id: requestedSurveyId(c) });
        const series = {
            unit: unit.id,
            survey: survey.id,
            surveyVersion: survey.version,
            series: queryParameter(c, 'series', seriesName) ?? 'open',
        };
        const period = queryParameter(c, 'period', periodName) ?? ALL_TIME;
        const step = queryParameter(c, 'trend', trendStep);
        const asked = [seriesText(series), period.label.id, step ?? 'none', store.closings];
        const [published, received] = await Promise.all([
            cache.get(`summary/${asked.join('/')}`, () => publishedPart({ store, series, survey, period, step })),
            store.received(series),
        ]);
        return publicReply(c, withReceived(published, received));
    };
}
async function publishedPart(asked) {
    const { store, series, survey, period, step } = asked;
    const [tally, history] = await Promise.all([
        store.published(series, period.months),
        period.months || step ? store.publishedByMonth(series) : [],
    ]);
    const summary = summarize({ series, survey, period, tally, history });
    const trend = step && { trend: trendOf({ survey, history, step }) };
    return taggedJson({ ...summary, ...trend });
}
/** The only figure that changes with every rating is put in last, so that all others are kept. */
function withReceived({ body, etag }, received) {
    const count = String(received);
    return {
        body: `${body.slice(0, -1)},"received":${count}}`,
        etag: `${etag.slice(0, -1)}-${count}"`,
    };
}
const requestedSurveyId = (c) => queryParameter(c, 'survey', surveyId) ?? defaultSurvey.id;
//# sourceMappingURL=summary.js.map