import type { SeriesKey } from './store.ts';

/**
 * One text for each series, for use as the key of a map. Joined, for a template would keep each of
 * its parts in memory, which is three times the text.
 */
export function seriesText({ unit, survey, surveyVersion, series }: SeriesKey): string {
  return [unit, survey, surveyVersion, series].join('/');
}

/** The fields of the series alone, out of a rating or whatever else holds them. */
export function seriesOf({ unit, survey, surveyVersion, series }: SeriesKey): SeriesKey {
  return { unit, survey, surveyVersion, series };
}

/** The values of the columns `unit, survey, version, series`, in this order. */
export function seriesValues({
  unit,
  survey,
  surveyVersion,
  series,
}: SeriesKey): readonly [string, string, number, string] {
  return [unit, survey, surveyVersion, series];
}
