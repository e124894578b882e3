import type { Unit, UnitList } from '@vhcs/contract';
import { matchWords, wordsOf } from './searched-words.ts';

/** What is searched for; everything absent does not narrow. */
export interface UnitQuery {
  /** Words of the name; accents, case and the place of the tone mark do not matter. */
  readonly words?: string | undefined;
  readonly level?: Unit['level'] | undefined;
  /** Units directly below this one. */
  readonly parent?: string | undefined;
  /** Most units of a page. */
  readonly limit: number;
  /** Id of the last unit of the page before. */
  readonly after?: string | undefined;
}

/** Finds units, a page at a time; undefined when `after` names no unit. */
export type UnitSearch = (query: UnitQuery) => UnitList | undefined;

/** Prepares units for being searched; pages keep the order in which they are given. */
export function createUnitSearch(units: readonly Unit[]): UnitSearch {
  const entries = units.map((unit) => ({
    unit,
    hasWords: matchWords([...Object.values(unit.name), unit.shortName, unit.province]),
  }));
  const positions = new Map(units.map((unit, position) => [unit.id, position]));
  return ({ words = '', level, parent, limit, after }) => {
    const position = after === undefined ? -1 : positions.get(after);
    if (position === undefined) return undefined;
    const starts = wordsOf(words);
    const found = entries
      .slice(position + 1)
      .filter(({ unit }) => level === undefined || unit.level === level)
      .filter(({ unit }) => parent === undefined || unit.parent === parent)
      .filter(({ hasWords }) => hasWords(starts))
      .map(({ unit }) => unit);
    const items = found.slice(0, limit);
    const nextCursor = found.length > limit ? (items.at(-1)?.id ?? null) : null;
    return { items, nextCursor };
  };
}
