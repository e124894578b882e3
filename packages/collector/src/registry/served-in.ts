import type { ServedCount } from '@vhcs/contract';
import { servedCountId } from '@vhcs/contract/schemas';

/**
 * How many people a unit served within a period, `2026-H1`: as it was said of the period itself,
 * else the sum of its halves, quarters or months where it was said of every one. Undefined where
 * it is not known, as of everything (`all`).
 */
export type ServedIn = (unit: string, period: string) => number | undefined;

/** Builds the look-up from what is registered. */
export function createServedIn(counts: readonly ServedCount[]): ServedIn {
  const known = new Map(
    counts.map(({ unit, period, people }) => [servedCountId(unit, period), people]),
  );
  const servedIn: ServedIn = (unit, period) =>
    known.get(servedCountId(unit, period)) ??
    divisionsOf(period)
      .map((parts) => sumOf(parts.map((part) => servedIn(unit, part))))
      .find((sum) => sum !== undefined);
  return known.size === 0 ? () => undefined : servedIn;
}

/** The ways in which a period is divided into shorter ones, the longest first; a month is not. */
function divisionsOf(period: string): readonly (readonly string[])[] {
  const [year = '', part = ''] = period.split('-');
  const from = (letter: string, first: number, last: number): readonly string[] =>
    Array.from(
      { length: last - first + 1 },
      (_, index) =>
        `${year}-${letter}${String(first + index).padStart(letter === '' ? 2 : 1, '0')}`,
    );
  const number = Number(part.slice(1));
  if (part === '') return /^\d{4}$/.test(year) ? [from('H', 1, 2), from('Q', 1, 4)] : [];
  if (part.startsWith('H'))
    return [from('Q', number * 2 - 1, number * 2)].concat([from('', number * 6 - 5, number * 6)]);
  return part.startsWith('Q') ? [from('', number * 3 - 2, number * 3)] : [];
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
