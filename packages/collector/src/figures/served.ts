import type { QuestionFigures, ServedFigures } from '@vhcs/contract';
import { satisfiedCounts } from './satisfied-counts.ts';

type Bounds = NonNullable<ServedFigures['bounds']>['satisfied'];

/**
 * What the answers to the headline question say of all who were served, whatever the others would
 * have answered. Without shares, and where more answered than were served, there are no bounds.
 *
 * @param people how many were served, at least one
 */
export function servedFigures(
  people: number,
  headline: QuestionFigures | undefined,
): ServedFigures {
  if (!headline?.shares || headline.n > people) return { people, bounds: null };
  const { n, distribution } = headline;
  const { verySatisfied, satisfied } = satisfiedCounts(distribution);
  return {
    people,
    bounds: {
      verySatisfied: boundsOf(verySatisfied, n, people),
      satisfied: boundsOf(satisfied, n, people),
    },
  };
}

/** [k/N, (k+N−n)/N], to the whole per cent that still holds it. */
const boundsOf = (chosen: number, n: number, people: number): Bounds => ({
  least: Math.floor((chosen * 100) / people),
  most: Math.ceil(((chosen + people - n) * 100) / people),
});
