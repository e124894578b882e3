import type { ImportFault } from '../../imports/fault.ts';
import type { RegistryWords } from './words.ts';

/** Everything that is wrong with a file, a line each, and at the end how much it is. */
export function faultLines(
  file: string,
  faults: readonly ImportFault[],
  words: RegistryWords,
): string {
  const lines = faults.map(({ problem, accepted, ...place }) =>
    words.fault({ ...place, problem: words.of(problem), accepted: words.of(accepted) }),
  );
  return [...lines, words.faults(file, faults.length)].join('\n');
}
