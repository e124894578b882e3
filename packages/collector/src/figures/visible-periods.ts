import { stepIds, type Month } from './steps.ts';

/** From the longest period that can be asked for to the shortest; each lies within one before it. */
const LEVELS: readonly StepOf[] = [
  stepIds.all,
  stepIds.year,
  stepIds.half,
  stepIds.quarter,
  stepIds.month,
];

type StepOf = (month: Month) => string;

/** How many answers one month has. */
export interface MonthCount {
  readonly month: Month;
  readonly n: number;
}

interface Step {
  readonly id: string;
  readonly n: number;
  readonly inner: readonly Step[];
  isShown: boolean;
  /**
   * Answers that whoever subtracts all that is shown inside from this step is left with. Of a month
   * that is shown, all of them.
   */
  loose: number;
}

/**
 * The periods of which figures may be shown when every period can be asked for: years, halves,
 * quarters, months and `all`.
 *
 * A period with fewer than `minimum` answers is hidden. So that it cannot be found by subtracting
 * periods that are shown from a longer one, what remains of any shown period after the longest
 * periods shown inside it are taken away is nothing at all or at least `minimum` answers. Where it
 * would be less, one more period inside is hidden: the next after the hidden one, else the last
 * before it, down to a month that adds enough. Longer periods are never hidden for shorter ones,
 * and of what is hidden for protection the other months stay.
 *
 * The same counts always give the same periods. Over time it is the closed batches that keep a
 * figure from being found in what was added since.
 *
 * @param counts one for each month, in order
 */
export function visiblePeriods(
  counts: readonly MonthCount[],
  minimum: number,
): ReadonlySet<string> {
  const steps = nest(counts, LEVELS);
  const shown = new Set<string>();
  for (const step of steps) settle(step, minimum);
  for (const step of steps) collect(step, shown);
  return shown;
}

/** Months come in order, so those of one step stand together. */
function nest(counts: readonly MonthCount[], levels: readonly StepOf[]): readonly Step[] {
  const [idOf, ...innerLevels] = levels;
  if (!idOf) return [];
  const steps: Step[] = [];
  let start = 0;
  while (start < counts.length) {
    const id = idOf(counts[start]?.month ?? '');
    let n = 0;
    let end = start;
    for (let next = counts[end]; next && idOf(next.month) === id; next = counts[end]) {
      n += next.n;
      end += 1;
    }
    const inner = nest(counts.slice(start, end), innerLevels);
    steps.push({ id, n, inner, isShown: false, loose: n });
    start = end;
  }
  return steps;
}

/** Decides whether a step is shown, those inside it first; a hidden one leaves all its answers. */
function settle(step: Step, minimum: number): void {
  const { inner, n } = step;
  for (const part of inner) settle(part, minimum);
  if (inner.length > 0) step.loose = looseWithin(inner);
  if (step.loose > 0 && step.loose < minimum) {
    const besides = neighbourOfHidden(inner);
    if (besides) step.loose += release(besides);
  }
  step.isShown = n >= minimum;
}

const looseWithin = (parts: readonly Step[]): number =>
  parts.reduce((sum, { isShown, loose }) => (isShown ? sum : sum + loose), 0);

/** The shown step to hide along with one that has too few answers. */
function neighbourOfHidden(parts: readonly Step[]): Step | undefined {
  const hidden = parts.findIndex(({ isShown, n }) => !isShown && n > 0);
  const isCandidate = ({ isShown }: Step): boolean => isShown;
  return parts.slice(hidden).find(isCandidate) ?? parts.findLast(isCandidate);
}

/** Hides a shown step, and inside it no more than needed to leave answers; says how many. */
function release(step: Step): number {
  step.isShown = false;
  if (step.loose > 0) return step.loose;
  const [first] = step.inner.filter(({ isShown }) => isShown);
  step.loose = first ? release(first) : 0;
  return step.loose;
}

function collect({ id, isShown, inner }: Step, shown: Set<string>): void {
  if (isShown) shown.add(id);
  for (const part of inner) collect(part, shown);
}
