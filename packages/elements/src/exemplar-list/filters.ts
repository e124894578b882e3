import type { Unit } from '@vhcs/contract';
import { unitWords } from '../shared/unit-words.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LENGTH = 100;
const DEFAULT_LIMIT = 6;
const MAX_LIMIT = 100;

/** What cards are chosen by; an empty text chooses all. */
export interface Filters {
  readonly q: string;
  readonly province: string;
  readonly level: Unit['level'] | '';
  /** Id of a badge. */
  readonly model: string;
}

/** Filters as they come from attributes, an address or a form: anything, or nothing. */
export type WishedFilters = Readonly<Partial<Record<keyof Filters, string | null | undefined>>>;

export const noFilters: Filters = { q: '', province: '', level: '', model: '' };

/** What of the wishes can be asked for; the rest falls back to all. */
export function toFilters({ q, province, level, model }: WishedFilters): Filters {
  return {
    q: q?.trim().slice(0, MAX_LENGTH) ?? '',
    province: province?.trim().slice(0, MAX_LENGTH) ?? '',
    level: level && isLevel(level) ? level : '',
    model: model && ID.test(model) ? model : '',
  };
}

export function areSet(filters: Filters): boolean {
  return Object.values(filters).some(Boolean);
}

/** Cards a page: a whole number from 1 to 100, else 6. */
export function toLimit(wished: number): number {
  return Number.isInteger(wished) && wished >= 1 && wished <= MAX_LIMIT ? wished : DEFAULT_LIMIT;
}

function isLevel(level: string): level is Unit['level'] {
  return Object.hasOwn(unitWords.levels, level);
}
