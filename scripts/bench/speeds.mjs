import { median } from './median.mjs';

/**
 * Prints how fast each server was: answers a second, and the median and 99th percentile of their
 * times.
 *
 * @param {Record<string, readonly { perSecond: number, p50Ms: number, p99Ms: number }[]>} rounds
 *   what `load` gave in each round, by server
 * @returns the median of each server's answers a second
 */
export function printSpeeds(rounds) {
  const width = Math.max(...Object.keys(rounds).map((name) => name.length));
  const speeds = {};
  for (const [name, results] of Object.entries(rounds)) {
    speeds[name] = median(results.map(({ perSecond }) => perSecond));
    const [p50, p99] = ['p50Ms', 'p99Ms'].map((key) => median(results.map((round) => round[key])));
    console.log(
      `  ${name.padEnd(width)} ${Math.round(speeds[name]).toLocaleString('en').padStart(8)} /s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms`,
    );
  }
  return speeds;
}

/** Prints the share of the bare server's speed, and fails the process when it is too low. */
export function demandRatio(name, ratio, least) {
  console.log(`  ${name} of bare: ${ratio.toFixed(2)}, at least ${least}`);
  if (ratio < least) process.exitCode = 1;
}
