import type { ImportFault } from '../../imports/fault.ts';
import type { RegistryWords } from './words.ts';

/** As many of them anybody reads: a wrong column gives as many as the file has rows. */
const MOST_LINES = 100;

/** A fault of a file, or of a record that was put together from options. */
type ToldFault = ImportFault & { readonly option?: string | undefined };

/**
 * Tells the faults of a record by the options that it was put together from.
 *
 * @param options the option, or argument, that each field comes from
 */
export function atOptions(
  faults: readonly ImportFault[],
  options: Readonly<Record<string, string>>,
): readonly ToldFault[] {
  return faults.map((fault) => {
    const [field = ''] = fault.column?.split('.') ?? [];
    const option = options[field];
    return { ...fault, line: null, column: option ? null : fault.column, option };
  });
}

/** What is wrong with a file, a line each, a hundred at most, and at the end how much it is. */
export function faultLines(
  file: string,
  faults: readonly ToldFault[],
  words: RegistryWords,
): string {
  const lines = faults.map(({ problem, accepted, ...place }) =>
    words.fault({ ...place, problem: words.of(problem), accepted: words.of(accepted) }),
  );
  const more = lines.length - MOST_LINES;
  const told = more > 0 ? [...lines.slice(0, MOST_LINES), words.moreFaults(more)] : lines;
  return [...told, words.faults(file, faults.length)].join('\n');
}
