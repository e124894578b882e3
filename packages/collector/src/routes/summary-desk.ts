import { defaultSurvey, type Survey, type TrendStep } from '@vhcs/contract';
import { idSchema, periodSchema, seriesSchema, trendStepSchema } from '@vhcs/contract/schemas';
import { LRUCache } from 'lru-cache';
import { createCalendar } from '../calendar.ts';
import type { Clock } from '../capabilities.ts';
import type { Exchange, PlainReply, RequestHead } from '../exchange.ts';
import { ALL_TIME, parsePeriod, type Period } from '../figures/period.ts';
import { trendOf } from '../figures/trend.ts';
import { summarize } from '../figures/summary.ts';
import { queryParameter, type Asked } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { plainPublicReply, taggedJson, type TaggedBody, type TaggedBytes } from '../replies.ts';
import type { ReplyCache } from '../reply-cache.ts';
import { seriesText } from '../store/series.ts';
import type { SeriesKey, Store } from '../store/store.ts';
import { requestedSurvey, requestedUnit } from './records.ts';

/** Questions that were read before and are known by their text. */
const MAX_QUESTIONS = 2_000;

const utf8 = new TextEncoder();

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
  schema: trendStepSchema,
  accepted: `one of ${trendStepSchema.options.join(', ')}`,
};

/** What the figures are made from. */
export interface SummarySources {
  readonly store: Store;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly cache: ReplyCache;
}

/** Who asks for the figures of which unit. */
export interface SummaryCall {
  readonly head: Pick<RequestHead, 'headers'>;
  readonly exchange: Pick<Exchange, 'requestId'>;
  readonly unit: string;
  /** What stands after the `?` of the address; empty where nothing does. */
  readonly query: string;
}

/** Where every summary is given, whatever server it is asked of. */
export interface SummaryDesk {
  /**
   * The published figures of one unit, survey version and series; 304 to who has them.
   *
   * What is known already is given at once, since to wait for it takes as long as to find it.
   *
   * @throws ProblemError for every refusal
   */
  give(call: SummaryCall): PlainReply | Promise<PlainReply>;
}

/** Makes the desk of what one registry holds. */
export function createSummaryDesk(sources: SummarySources): SummaryDesk {
  const { store, cache, clock } = sources;
  const today = createCalendar(clock);
  let day = today();
  // What is asked for depends on the day alone, and is asked for in the same words by most.
  const questions = new LRUCache<string, Question>({ max: MAX_QUESTIONS });
  const read = (unit: string, query: string): Question => {
    if (day !== today()) {
      day = today();
      questions.clear();
    }
    const text = `${unit}?${query}`;
    const known = questions.get(text);
    if (known) return known;
    const question = readQuestion(sources, unit, query);
    questions.set(text, question);
    return question;
  };
  return {
    give: ({ head, exchange, unit, query }) => {
      const question = read(unit, query);
      const making = cache.get(`summary/${question.text}/${String(store.closings)}`, async () =>
        completedBy(await publishedPart(store, question)),
      );
      const counting = store.received(question.series);
      const reply = (published: Completed, received: number): PlainReply =>
        plainPublicReply({ head, exchange }, published(received));
      return making instanceof Promise || typeof counting !== 'number'
        ? Promise.all([making, counting]).then(([published, received]) =>
            reply(published, received),
          )
        : reply(making, counting);
    },
  };
}

/** What is asked for. */
interface Question {
  readonly series: SeriesKey;
  readonly survey: Survey;
  readonly period: Period;
  readonly step: TrendStep | undefined;
  readonly served: number | undefined;
  /** The same for the same question, whatever its words. */
  readonly text: string;
}

function readQuestion({ registry, clock }: SummarySources, id: string, query: string): Question {
  const parameters = new URLSearchParams(query);
  const asked: Asked = { req: { query: (name) => parameters.get(name) ?? undefined } };
  const unit = requestedUnit(registry, id);
  const surveyAsked = queryParameter(asked, 'survey', surveyId) ?? defaultSurvey.id;
  const survey = requestedSurvey(asked, { registry, clock, id: surveyAsked });
  const series: SeriesKey = {
    unit: unit.id,
    survey: survey.id,
    surveyVersion: survey.version,
    series: queryParameter(asked, 'series', seriesName) ?? 'open',
  };
  const period = queryParameter(asked, 'period', periodName) ?? ALL_TIME;
  const step = queryParameter(asked, 'trend', trendStep);
  const served = registry.servedIn(unit.id, period.label.id);
  const text = [seriesText(series), period.label.id, step ?? 'none', served ?? ''].join('/');
  return { series, survey, period, step, served, text };
}

async function publishedPart(
  store: Store,
  { series, survey, period, step, served }: Question,
): Promise<TaggedBody> {
  const [tally, history] = await Promise.all([
    store.published(series, period.months),
    period.months || step ? store.publishedByMonth(series) : [],
  ]);
  const summary = summarize({ series, survey, period, tally, history, served });
  const trend = step && { trend: trendOf({ survey, history, step }) };
  return taggedJson({ ...summary, ...trend });
}

/** A summary with the count of received ratings put in. */
type Completed = (received: number) => TaggedBytes;

/**
 * What puts the count of received ratings into a summary: the only figure that changes with every
 * rating comes last, so that all others are kept, and between two ratings all of it is.
 */
function completedBy({ body, etag }: TaggedBody): Completed {
  let last: { readonly received: number; readonly whole: TaggedBytes } | undefined;
  return (received) => {
    if (last?.received === received) return last.whole;
    const count = String(received);
    const whole = {
      body: utf8.encode(`${body.slice(0, -1)},"received":${count}}`),
      etag: `${etag.slice(0, -1)}-${count}"`,
    };
    last = { received, whole };
    return whole;
  };
}
