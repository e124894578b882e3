import { defaultSurvey } from '@vhcs/contract';
import { idSchema, periodSchema, seriesSchema } from '@vhcs/contract/schemas';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { parsePeriod, type Period } from '../figures/period.ts';
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
  schema: periodSchema.transform((text) => parsePeriod(text) ?? ALL),
  accepted: 'all, a year 2026, a half 2026-H1, a quarter 2026-Q2 or a month 2026-05',
};

const ALL: Period = { label: { id: 'all', from: null, to: null } };

/** What the figures are made from. */
export interface SummarySources {
  readonly store: Store;
  readonly registry: Registry;
  readonly clock: Clock;
}

/** `GET /v1/units/:id/summary`: the published figures of one unit, survey version and series. */
export function getSummary({ store, registry, clock }: SummarySources): Handler {
  return async (c) => {
    const unit = requestedUnit(c, registry);
    const survey = requestedSurvey(c, { registry, clock, id: requestedSurveyId(c) });
    const series: SeriesKey = {
      unit: unit.id,
      survey: survey.id,
      surveyVersion: survey.version,
      series: queryParameter(c, 'series', seriesName) ?? 'open',
    };
    const period = queryParameter(c, 'period', periodName) ?? ALL;

    const [received, tally] = await Promise.all([
      store.received(series),
      store.published(series, period.months),
    ]);

    return publicReply(c, taggedJson(summarize({ series, survey, period, received, tally })));
  };
}

const requestedSurveyId = (c: AppContext): string =>
  queryParameter(c, 'survey', surveyId) ?? defaultSurvey.id;
