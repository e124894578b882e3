/** One text for each series, for use as the key of a map. */
export function seriesText({ unit, survey, surveyVersion, series }) {
    return `${unit}/${survey}/${String(surveyVersion)}/${series}`;
}
/** The fields of the series alone, out of a rating or whatever else holds them. */
export function seriesOf({ unit, survey, surveyVersion, series }) {
    return { unit, survey, surveyVersion, series };
}
/** The values of the columns `unit, survey, version, series`, in this order. */
export function seriesValues({ unit, survey, surveyVersion, series, }) {
    return [unit, survey, surveyVersion, series];
}
//# sourceMappingURL=series.js.map