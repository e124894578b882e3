import type { SeriesKey } from './store.ts';
/** One text for each series, for use as the key of a map. */
export declare function seriesText({ unit, survey, surveyVersion, series }: SeriesKey): string;
/** The fields of the series alone, out of a rating or whatever else holds them. */
export declare function seriesOf({ unit, survey, surveyVersion, series }: SeriesKey): SeriesKey;
/** The values of the columns `unit, survey, version, series`, in this order. */
export declare function seriesValues({ unit, survey, surveyVersion, series, }: SeriesKey): readonly [string, string, number, string];
//# sourceMappingURL=series.d.ts.map