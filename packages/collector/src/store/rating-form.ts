import { seriesValues } from './series.ts';
import type { AdmittedRating } from './store.ts';

/** A value of a column that is no hash; only such cross to another thread cheaply. */
type PlainValue = string | number | null;

/** What ratings have in common: the values of {@link formColumns}, in their order. */
export type FormValues = readonly PlainValue[];

/** The columns of what many ratings have in common, with their types in SQL. */
export const formColumns = {
  unit: 'text',
  survey: 'text',
  version: 'bigint',
  series: 'text',
  day: 'text',
  channel: 'text',
  language: 'text',
  touchpoint: 'text',
  service: 'text',
  article: 'text',
  answers: 'text',
} as const;

/** The names of {@link formColumns}, in their order. */
export const formNames: readonly string[] = Object.keys(formColumns);

/** The columns of a rating but for its batch. */
export const ratingNames: readonly string[] = [
  'key',
  'digest',
  ...formNames,
  'comment',
  'excluded',
];

/** {@link ratingNames} as they stand in a statement. */
export const ratingColumns: string = ratingNames.join(', ');

/** Unit, survey, version and series, which stand first in a form. */
export const seriesOfForm = (form: FormValues): FormValues => form.slice(0, 4);

/** What a rating has in common with others. */
export function formValues(rating: AdmittedRating): FormValues {
  return [
    ...seriesValues(rating),
    rating.day,
    rating.channel,
    rating.language,
    rating.touchpoint ?? null,
    rating.service ?? null,
    rating.article ?? null,
    JSON.stringify(rating.answers),
  ];
}
