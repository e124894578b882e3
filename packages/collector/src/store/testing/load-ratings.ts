import { addDays, type LocalDate } from '@vhcs/contract';
import type { AdmittedRating } from '../store.ts';
import { sampleBytes, sampleRating } from './sample-ratings.ts';

const FIRST_DAY = '2026-01-01';
const UNITS = ['ttpvhcc-lai-chau', 'ubnd-thanh-tri', 'so-gddt-lai-chau'] as const;

/** Ratings that a writing process gives for each day. */
export const RATINGS_PER_DAY = 400;

/** The day on which a rating of the load was given. */
export function loadDay(number: number): LocalDate {
  return addDays(FIRST_DAY, Math.floor(number / RATINGS_PER_DAY));
}

/** A rating of a mixed load, the same for the same number: three units, some held, some replacing. */
export function loadRating(number: number): AdmittedRating {
  const unit = UNITS[number % UNITS.length] ?? UNITS[0];
  return sampleRating(number, {
    unit,
    day: loadDay(number),
    answers: { q1: 1 + (number % 5), q2: number % 7 === 0 ? null : ['a', 'b'] },
    ...(number % 17 === 0 && { hold: 'too-fast' }),
    ...(number % 23 === 5 && { replaces: sampleBytes(number - UNITS.length) }),
  });
}
