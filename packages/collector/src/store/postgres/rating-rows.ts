import { keyText } from '../hashing.ts';
import { formValues, ratingNames } from '../rating-form.ts';
import type { AdmittedRating } from '../store.ts';

/** How many columns a new rating fills. */
export const COLUMNS: number = ratingNames.length;

/** The values of the columns, in their order. */
export function ratingValues(rating: AdmittedRating): readonly unknown[] {
  return [rating.key, rating.digest, ...formValues(rating), rating.comment, rating.hold];
}

/** Where a rating is stored: its unit and key. */
export function placeText({ unit, key }: Pick<AdmittedRating, 'unit' | 'key'>): string {
  return `${unit}/${keyText(key)}`;
}
