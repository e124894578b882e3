/** Published figures as a collector would make them from invented counts. */

/** Shares are published from this many responses on. */
const LEAST_FOR_SHARES = 30;

/** The standard normal's 97.5 % point. */
const Z = 1.96;

const none = { suppressed: true, n: null, distribution: null, shares: null, questions: [] };

/** Figures of the built-in survey: counts from "Rất hài lòng" to "Rất không hài lòng". */
export function summaryOf(counts, changes = {}) {
  const headline = questionOf('q1', counts);
  return {
    unit: 'ttpvhcc-lai-chau',
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    series: 'open',
    period: { id: 'all', from: null, to: null },
    received: headline.n,
    suppressed: false,
    n: headline.n,
    distribution: headline.distribution,
    shares: headline.shares,
    questions: [headline],
    methodVersion: 1,
    closedThrough: '2026-11-21',
    ...changes,
  };
}

/** Too few responses to show anything but how many came. */
export const tooFew = (received) => summaryOf([0, 0, 0, 0, 0], { ...none, received, trend: [] });

/** Figures of one question; `notApplicable` counts those who left it out as such. */
export function questionOf(question, counts, notApplicable = 0) {
  const n = sum(counts);
  const distribution = counts.map((count, index) => ({ value: 5 - index, count }));
  return { question, n, notApplicable, distribution, shares: sharesOf(counts) };
}

/** One step of a trend; without counts it had too few responses. */
export function pointOf(period, counts) {
  return counts
    ? { period, n: sum(counts), shares: sharesOf(counts) }
    : { period, n: null, shares: null };
}

function sharesOf([best, good, ...others]) {
  const n = sum([best, good, ...others]);
  if (n < LEAST_FOR_SHARES) return null;
  return { verySatisfied: shareOf(best, n), satisfied: shareOf(best + good, n) };
}

/** A share with its Wilson interval, in whole per cent. */
function shareOf(count, n) {
  const middle = (count / n + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const spread =
    (Z / (1 + Z ** 2 / n)) * Math.sqrt(((count / n) * (1 - count / n)) / n + (Z / (2 * n)) ** 2);
  const [percent, low, high] = [count / n, middle - spread, middle + spread].map((share) =>
    Math.round(100 * share),
  );
  return { percent, interval: { low, high } };
}

const sum = (counts) => counts.reduce((total, count) => total + count, 0);
