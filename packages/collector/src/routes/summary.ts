import { defaultSurvey } from '@vhcs/contract';
import { idSchema, periodSchema, seriesSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { ALL_TIME, parsePeriod } from '../figures/period.ts';
import { trendOf } from '../figures/trend.ts';
import { summarize } from '../figures/summary.ts';
import { queryParameter } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { publicReply, taggedJson } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { SeriesKey, Store } from '../store/store.ts';
import { requestedSurvey, requestedUnit } from './records.ts';

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

/** What the figures are made from. */
export interface SummarySources {
  readonly store: Store;
  readonly registry: Registry;
  readonly clock: Clock;
}

/** `GET /v1/units/:id/summary`: the published figures of one unit, survey version and series. */
export function getSummary({ store, registry, clock }: SummarySources): Handler {
  return async (c) => {
    const unit = requestedUnit(registry, c.req.param('id') ?? '');
    const survey = requestedSurvey(c, { registry, clock, id: requestedSurveyId(c) });
    const series: SeriesKey = {
      unit: unit.id,
      survey: survey.id,
      surveyVersion: survey.version,
      series: queryParameter(c, 'series', seriesName) ?? 'open',
    };
    const period = queryParameter(c, 'period', periodName) ?? ALL_TIME;
    const step = queryParameter(c, 'trend', trendStep);

    const [received, tally, history] = await Promise.all([
      store.received(series),
      store.published(series, period.months),
      period.months || step ? store.publishedByMonth(series) : [],
    ]);

    const summary = summarize({ series, survey, period, received, tally, history });
    const trend = step && { trend: trendOf({ survey, history, step }) };
    return publicReply(c, taggedJson({ ...summary, ...trend }));
  };
}

const requestedSurveyId = (c: AppContext): string =>
  queryParameter(c, 'survey', surveyId) ?? defaultSurvey.id;
