import { localize, type QuestionFigures, type Scale } from '@vhcs/contract';

/** The two shares of a question: the best level, and the two best. */
export type ShareName = keyof NonNullable<QuestionFigures['shares']>;

/** A share and what it is called. */
export interface NamedShare {
  readonly name: ShareName;
  readonly label: string;
}

/**
 * The shares of a scale, named by its own labels: "Hài lòng trở lên", then "Rất hài lòng". A scale
 * of two has only its best level.
 *
 * @param orBetter makes "Hài lòng" into "Hài lòng trở lên"
 */
export function namedShares(
  { points }: Scale,
  wished: string,
  orBetter: (label: string) => string,
): readonly NamedShare[] {
  const [best = '', second = ''] = [...points]
    .sort((a, b) => b.value - a.value)
    .map(({ label }) => localize(label, wished).text);
  const ofBest: NamedShare = { name: 'verySatisfied', label: best };
  return points.length > 2 ? [{ name: 'satisfied', label: orBetter(second) }, ofBest] : [ofBest];
}
