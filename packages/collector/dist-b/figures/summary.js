import { headlineQuestion, } from '@vhcs/contract';
import { visiblePeriods } from "./visible-periods.js";
import { wilsonInterval } from "./wilson.js";
/** Below this many answers nothing is shown. */
export const MINIMUM_SHOWN = 10;
/** Below this many answers there are counts and no shares. */
export const MINIMUM_FOR_SHARES = 30;
/** Version of the rules in this file; to be raised when the same tally gives other figures. */
export const METHOD_VERSION = 1;
/** Under which key a tally counts "không áp dụng". */
const NOT_APPLICABLE = 'na';
/**
 * The figures that may be shown: nothing below ten answers, counts below thirty, then whole per
 * cent with 95 % Wilson intervals. Each question is held to the same limits by its own number of
 * answers; one that has too few is left out. So is what would let too few answers be found by
 * subtracting one period from another, see `visiblePeriods`.
 */
export function summarize(input) {
    const { series, survey, period, tally } = input;
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
        questions,
        methodVersion: METHOD_VERSION,
        closedThrough: shown?.closedThrough ?? null,
    };
}
/** Whether the counts of a period may be shown, by the number of answers that they stand for. */
function mayShow({ period, history = [] }, tally, count) {
    if (count(tally) < MINIMUM_SHOWN)
        return false;
    if (!period.months)
        return true;
    const counts = history.map((past) => ({ month: past.month, n: count(past.tally) }));
    return visiblePeriods(counts, MINIMUM_SHOWN).has(period.label.id);
}
function figuresOf(input, tally) {
    const { survey } = input;
    return survey.questions
        .filter((question) => question.type !== 'text')
        .filter((question) => mayShow(input, tally, (of) => answersTo(survey, question, of)))
        .map((question) => questionFigures(survey, question, tally));
}
/** How many ratings answer a question; "không áp dụng" is no answer. */
export function answersTo(survey, question, tally) {
    // A visitor may choose several options, or none: only the ratings themselves can be counted.
    if (question.type === 'multi')
        return tally.n;
    const counts = tally.answers[question.id] ?? {};
    return distributionOf(survey, question, counts).reduce((sum, { count }) => sum + count, 0);
}
/** The figures of one question, whether or not they may be shown. */
export function questionFigures(survey, question, tally) {
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
function distributionOf(survey, question, counts) {
    const values = question.type === 'multi'
        ? question.options.map(({ id }) => id)
        : survey.scale.points.map(({ value }) => value);
    return values.map((value) => ({ value, count: counts[String(value)] ?? 0 }));
}
/** The best point of the scale, and the two best; of a scale of two, the best only. */
function sharesOf(distribution, n) {
    const bestFirst = distribution
        .toSorted((a, b) => Number(b.value) - Number(a.value))
        .map(({ count }) => count);
    const best = bestFirst[0] ?? 0;
    const second = bestFirst.length > 2 ? (bestFirst[1] ?? 0) : 0;
    return { verySatisfied: shareOf(best, n), satisfied: shareOf(best + second, n) };
}
function shareOf(count, n) {
    const { low, high } = wilsonInterval(count, n);
    return {
        percent: wholePercent(count / n),
        interval: { low: wholePercent(low), high: wholePercent(high) },
    };
}
const wholePercent = (share) => Math.round(share * 100);
//# sourceMappingURL=summary.js.map