import { defaultSurvey } from '@vhcs/contract';
import { summarize } from "../figures/summary.js";
import { seriesOf } from "../store/series.js";
import { addTallies } from "../store/tally.js";
import { groupBy } from "./group-by.js";
import { periodTotal } from "./period-total.js";
import { unitsWithin } from "./units-within.js";
/**
 * The figures of every unit in a period, each held to the rules of its own summary. A total is the
 * sum of the rows that are shown and of nothing else: what is hidden cannot be found by subtracting.
 */
export function periodFigures(histories, registry, query) {
    const units = unitsWithin(registry, query.unit);
    const byUnit = groupBy(histories, ({ unit }) => unit);
    const rows = units.flatMap((unit) => rowsOf(unit, { histories: byUnit.get(unit.id) ?? [], registry, query }));
    const groups = groupBy(rows, ({ survey, summary }) => [survey.id, String(survey.version).padStart(5, '0'), summary.series].join('/'));
    const grouped = Array.from(groups)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, group]) => group);
    return {
        period: query.period.label,
        rows: grouped.flat(),
        totals: grouped.flatMap((group) => periodTotal(group) ?? []),
    };
}
function rowsOf(unit, sources) {
    const { histories, registry, query } = sources;
    const rows = histories
        .filter(({ survey }) => query.survey === undefined || survey === query.survey)
        .flatMap((history) => {
        const survey = registry.survey(history.survey)?.version(history.surveyVersion);
        return survey ? [rowOf({ unit, survey, history, period: query.period })] : [];
    });
    if (!existsWithin(unit, query.period))
        return rows.filter(({ summary }) => !summary.suppressed);
    return rows.length > 0 ? rows : emptyRows(unit, sources);
}
/** A unit without any figures is listed all the same, so that nobody has to ask where it is. */
function emptyRows(unit, { registry, query }) {
    const survey = registry.survey(query.survey ?? defaultSurvey.id)?.shownOn(query.today);
    if (!survey)
        return [];
    const series = 'open';
    const history = {
        unit: unit.id,
        survey: survey.id,
        surveyVersion: survey.version,
        series,
        months: [],
    };
    return [rowOf({ unit, survey, history, period: query.period })];
}
function rowOf({ unit, survey, history, period }) {
    const tally = tallyWithin(history.months, period);
    const series = seriesOf(history);
    return {
        unit,
        survey,
        summary: summarize({ series, survey, period, tally, history: history.months }),
    };
}
function tallyWithin(months, { months: range }) {
    return months
        .filter(({ month }) => !range || (range.from <= month && month <= range.to))
        .map(({ tally }) => tally)
        .reduce(addTallies, undefined);
}
function existsWithin({ validFrom, validTo }, { label: { from, to } }) {
    const hasBegun = validFrom === undefined || to === null || validFrom <= to;
    const hasEnded = validTo !== undefined && from !== null && validTo < from;
    return hasBegun && !hasEnded;
}
//# sourceMappingURL=period-figures.js.map