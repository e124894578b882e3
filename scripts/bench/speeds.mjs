import { median } from './median.mjs';

const percentiles = { p50: 'p50Ms', p99: 'p99Ms', 'p99.9': 'p999Ms' };

/**
 * Prints how fast each server was: answers a second, and percentiles of their times.
 *
 * @param {Record<string, readonly Record<string, number>[]>} rounds what `load` gave in each round,
 *   by server
 * @returns the median of each server's answers a second
 */
export function printSpeeds(rounds) {
  const width = Math.max(...Object.keys(rounds).map((name) => name.length));
  const speeds = {};
  for (const [name, results] of Object.entries(rounds)) {
    speeds[name] = medianOf(results, 'perSecond');
    const times = Object.entries(percentiles).map(
      ([title, key]) => `   ${title} ${medianOf(results, key).toFixed(1)} ms`,
    );
    const speed = Math.round(speeds[name]).toLocaleString('en').padStart(8);
    console.log(`  ${name.padEnd(width)} ${speed} /s${times.join('')}`);
  }
  return speeds;
}

/** The median of one figure over all rounds. */
export const medianOf = (rounds, figure) => median(rounds.map((round) => round[figure]));

/** Prints the share of the bare server's speed, and fails the process when it is too low. */
export function demandRatio(name, ratio, least) {
  console.log(`  ${name} of bare: ${ratio.toFixed(2)}, at least ${least}`);
  if (ratio < least) process.exitCode = 1;
}
