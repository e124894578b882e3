import {
  headlineQuestion,
  type Distribution,
  type Question,
  type QuestionFigures,
  type Share,
  type Summary,
  type Survey,
} from '@vhcs/contract';
import type { AnswerTally, SeriesKey, Tally } from '../store/store.ts';
import type { Period } from './period.ts';
import { wilsonInterval } from './wilson.ts';

/** Below this many answers nothing is shown. */
export const MINIMUM_SHOWN = 10;

/** Below this many answers there are counts and no shares. */
export const MINIMUM_FOR_SHARES = 30;

/** Version of the rules in this file; to be raised when the same tally gives other figures. */
const METHOD_VERSION = 1;

/** Under which key a tally counts "không áp dụng". */
const NOT_APPLICABLE = 'na';

type Shares = NonNullable<QuestionFigures['shares']>;

/** What a summary is made from. */
export interface SummaryInput {
  readonly series: SeriesKey;
  readonly survey: Survey;
  readonly period: Period;
  /** Ratings received in the whole series, whether published or not. */
  readonly received: number;
  /** Absent while nothing of the period is published. */
  readonly tally: Tally | undefined;
}

/**
 * The figures that may be shown: nothing below ten answers, counts below thirty, then whole per
 * cent with 95 % Wilson intervals. Each question is held to the same limits by its own number of
 * answers; one that has too few is left out.
 */
export function summarize({ series, survey, period, received, tally }: SummaryInput): Summary {
  const shown = tally !== undefined && tally.n >= MINIMUM_SHOWN ? tally : undefined;
  const questions = shown ? figuresOf(survey, shown) : [];
  const headlineId = headlineQuestion(survey)?.id;
  const headline = questions.find(({ question }) => question === headlineId);
  return {
    unit: series.unit,
    survey: series.survey,
    surveyVersion: series.surveyVersion,
    series: series.series,
    period: period.label,
    received,
    suppressed: shown === undefined,
    n: shown?.n ?? null,
    distribution: headline?.distribution ?? null,
    shares: headline?.shares ?? null,
    questions,
    methodVersion: METHOD_VERSION,
    closedThrough: shown?.closedThrough ?? null,
  };
}

function figuresOf(survey: Survey, tally: Tally): QuestionFigures[] {
  return survey.questions
    .filter((question) => question.type !== 'text')
    .map((question) => questionFigures(survey, question, tally))
    .filter(({ n }) => n >= MINIMUM_SHOWN);
}

function questionFigures(survey: Survey, question: Question, tally: Tally): QuestionFigures {
  const counts = tally.answers[question.id] ?? {};
  const distribution = distributionOf(survey, question, counts);
  const given = distribution.reduce((sum, { count }) => sum + count, 0);
  // A visitor may choose several options, or none: only the ratings themselves can be counted.
  const n = question.type === 'multi' ? tally.n : given;
  const hasShares = question.type === 'scale' && n >= MINIMUM_FOR_SHARES;
  return {
    question: question.id,
    n,
    notApplicable: counts[NOT_APPLICABLE] ?? 0,
    distribution,
    shares: hasShares ? sharesOf(distribution, n) : null,
  };
}

function distributionOf(
  survey: Survey,
  question: Question,
  counts: AnswerTally[string],
): Distribution {
  const values =
    question.type === 'multi'
      ? question.options.map(({ id }) => id)
      : survey.scale.points.map(({ value }) => value);
  return values.map((value) => ({ value, count: counts[String(value)] ?? 0 }));
}

/** The best point of the scale, and the two best; of a scale of two, the best only. */
function sharesOf(distribution: Distribution, n: number): Shares {
  const bestFirst = distribution
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .map(({ count }) => count);
  const best = bestFirst[0] ?? 0;
  const second = bestFirst.length > 2 ? (bestFirst[1] ?? 0) : 0;
  return { verySatisfied: shareOf(best, n), satisfied: shareOf(best + second, n) };
}

function shareOf(count: number, n: number): Share {
  const { low, high } = wilsonInterval(count, n);
  return {
    percent: wholePercent(count / n),
    interval: { low: wholePercent(low), high: wholePercent(high) },
  };
}

const wholePercent = (share: number): number => Math.round(share * 100);
