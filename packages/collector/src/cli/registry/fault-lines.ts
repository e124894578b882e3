import type { ImportFault } from '../../imports/fault.ts';
import type { RegistryWords } from './words.ts';

/** As many of them anybody reads: a wrong column gives as many as the file has rows. */
const MOST_LINES = 100;

/** What is wrong with a file, a line each, a hundred at most, and at the end how much it is. */
export function faultLines(
  file: string,
  faults: readonly ImportFault[],
  words: RegistryWords,
): string {
  const lines = faults.map(({ problem, accepted, ...place }) =>
    words.fault({ ...place, problem: words.of(problem), accepted: words.of(accepted) }),
  );
  const more = lines.length - MOST_LINES;
  const told = more > 0 ? [...lines.slice(0, MOST_LINES), words.moreFaults(more)] : lines;
  return [...told, words.faults(file, faults.length)].join('\n');
}
