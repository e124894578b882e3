import type { Distribution } from '@vhcs/contract';

/** How many chose the best point of the scale, and the two best; of a scale of two, the best only. */
export function satisfiedCounts(distribution: Distribution): {
  readonly verySatisfied: number;
  readonly satisfied: number;
} {
  const { best, second } = bestCounts(distribution);
  return { verySatisfied: best, satisfied: distribution.length > 2 ? best + second : best };
}

/** How often the highest value was chosen, and the next one below it. */
function bestCounts(distribution: Distribution): {
  readonly best: number;
  readonly second: number;
} {
  let [bestValue, secondValue] = [-Infinity, -Infinity];
  let [best, second] = [0, 0];
  for (const { value, count } of distribution) {
    const points = Number(value);
    if (points > bestValue) {
      [second, secondValue] = [best, bestValue];
      [best, bestValue] = [count, points];
    } else if (points > secondValue) {
      [second, secondValue] = [count, points];
    }
  }
  return { best, second };
}
