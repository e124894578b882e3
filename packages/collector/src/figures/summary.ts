import {
  headlineQuestion,
  type Distribution,
  type Question,
  type QuestionFigures,
  type Share,
  type Summary,
  type Survey,
} from '@vhcs/contract';
import type { AnswerTally, MonthTally, SeriesKey, Tally } from '../store/store.ts';
import type { Period } from './period.ts';
import { satisfiedCounts } from './satisfied-counts.ts';
import { servedFigures } from './served.ts';
import { visiblePeriods } from './visible-periods.ts';
import { wilsonInterval } from './wilson.ts';

/** Below this many answers nothing is shown. */
export const MINIMUM_SHOWN = 10;

/** Below this many answers there are counts and no shares. */
export const MINIMUM_FOR_SHARES = 30;

/** Version of the rules in this file; to be raised when the same tally gives other figures. */
export const METHOD_VERSION = 1;

/** Under which key a tally counts "không áp dụng". */
const NOT_APPLICABLE = 'na';

type Shares = NonNullable<QuestionFigures['shares']>;

/** What a summary says of closed batches; it stays the same until the next one closes. */
export type PublishedSummary = Omit<Summary, 'received'>;

/** What a summary is made from. */
export interface SummaryInput {
  readonly series: SeriesKey;
  readonly survey: Survey;
  readonly period: Period;
  /** Absent while nothing of the period is published. */
  readonly tally: Tally | undefined;
  /**
   * Every month with something published, in order: what a period that is shorter than everything
   * is held against. Default: none, and such a period is hidden.
   */
  readonly history?: readonly MonthTally[] | undefined;
  /** People served in the period, where it is known. */
  readonly served?: number | undefined;
}

/**
 * The figures that may be shown: nothing below ten answers, counts below thirty, then whole per
 * cent with 95 % Wilson intervals. Each question is held to the same limits by its own number of
 * answers; one that has too few is left out. So is what would let too few answers be found by
 * subtracting one period from another, see `visiblePeriods`.
 */
export function summarize(input: SummaryInput): PublishedSummary {
  const { series, survey, period, tally, served } = input;
  const shown = tally !== undefined && mayShow(input, tally, ({ n }) => n) ? tally : undefined;
  const questions = shown ? figuresOf(input, shown) : [];
  const headlineId = headlineQuestion(survey)?.id;
  const headline = questions.find(({ question }) => question === headlineId);
  return {
    unit: series.unit,
    survey: series.survey,
    surveyVersion: series.surveyVersion,
    series: series.series,
    period: period.label,
    suppressed: shown === undefined,
    n: shown?.n ?? null,
    distribution: headline?.distribution ?? null,
    shares: headline?.shares ?? null,
    ...(shown && served !== undefined && { served: servedFigures(served, headline) }),
    questions,
    methodVersion: METHOD_VERSION,
    closedThrough: shown?.closedThrough ?? null,
  };
}

/** Whether the counts of a period may be shown, by the number of answers that they stand for. */
function mayShow(
  { period, history = [] }: Pick<SummaryInput, 'period' | 'history'>,
  tally: Tally,
  count: (tally: Tally) => number,
): boolean {
  if (count(tally) < MINIMUM_SHOWN) return false;
  if (!period.months) return true;
  if (history.length > 0 && history.every((past) => isWhole(count(past.tally)))) return true;
  const counts = history.map((past) => ({ month: past.month, n: count(past.tally) }));
  return visiblePeriods(counts, MINIMUM_SHOWN).has(period.label.id);
}

/** Where every month is like this, as closed batches make it, no period is hidden for another. */
const isWhole = (n: number): boolean => n === 0 || n >= MINIMUM_SHOWN;

function figuresOf(input: SummaryInput, tally: Tally): QuestionFigures[] {
  const figures: QuestionFigures[] = [];
  for (const question of input.survey.questions) {
    if (question.type === 'text' || !mayShowQuestion(input, tally, question)) continue;
    figures.push(questionFigures(input.survey, question, tally));
  }
  return figures;
}

/** A question that every rating answers is shown as the ratings are: of equal counts, equal periods. */
function mayShowQuestion(input: SummaryInput, tally: Tally, question: Question): boolean {
  const answers = (of: Tally): number => answersTo(input.survey, question, of);
  const isAnswered = (of: Tally): boolean => answers(of) === of.n;
  const { history = [] } = input;
  if (isAnswered(tally) && history.every((past) => isAnswered(past.tally))) return true;
  return mayShow(input, tally, answers);
}

/** How many ratings answer a question; "không áp dụng" is no answer. */
export function answersTo(survey: Survey, question: Question, tally: Tally): number {
  // A visitor may choose several options, or none: only the ratings themselves can be counted.
  if (question.type === 'multi') return tally.n;
  const counts = tally.answers[question.id] ?? {};
  let n = 0;
  for (const { value } of survey.scale.points) n += counts[value] ?? 0;
  return n;
}

/** The figures of one question, whether or not they may be shown. */
export function questionFigures(survey: Survey, question: Question, tally: Tally): QuestionFigures {
  const counts = tally.answers[question.id] ?? {};
  const distribution = distributionOf(survey, question, counts);
  const n = answersTo(survey, question, tally);
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
  return question.type === 'multi'
    ? question.options.map(({ id }) => ({ value: id, count: counts[id] ?? 0 }))
    : survey.scale.points.map(({ value }) => ({ value, count: counts[value] ?? 0 }));
}

function sharesOf(distribution: Distribution, n: number): Shares {
  const { verySatisfied, satisfied } = satisfiedCounts(distribution);
  return { verySatisfied: shareOf(verySatisfied, n), satisfied: shareOf(satisfied, n) };
}

function shareOf(count: number, n: number): Share {
  const { low, high } = wilsonInterval(count, n);
  return {
    percent: wholePercent(count / n),
    interval: { low: wholePercent(low), high: wholePercent(high) },
  };
}

const wholePercent = (share: number): number => Math.round(share * 100);
