import { localize } from '@vhcs/contract';
import { pageWords } from "../pages/language.js";
import { printedCount, printedDay } from "../pages/printing.js";
import { exportWords } from "./language.js";
/**
 * Figures as a table: a row for each unit, survey version and series, then the totals. Shares are
 * whole per cent; a cell is empty where nothing may be shown.
 */
export function figuresTable(figures, language) {
    const levels = levelsOf(figures, language);
    const form = { figures, language, levels: levels.map(({ value }) => value) };
    return {
        titles: titlesOf(levels, language),
        rows: [
            ...figures.rows.map((row) => unitCells(row, form)),
            ...figures.totals.map((total) => totalCells(total, form)),
        ],
    };
}
function titlesOf(levels, language) {
    const { columns } = exportWords[language];
    return [
        columns.row,
        columns.period,
        columns.from,
        columns.to,
        columns.unitId,
        columns.unit,
        columns.unitLevel,
        columns.survey,
        columns.version,
        columns.series,
        columns.n,
        ...levels.map(({ value, label }) => columns.level(String(value), label)),
        columns.satisfied,
        columns.satisfiedLow,
        columns.satisfiedHigh,
        columns.verySatisfied,
        columns.verySatisfiedLow,
        columns.verySatisfiedHigh,
        columns.closedThrough,
        columns.methodVersion,
        columns.note,
    ];
}
function unitCells({ unit, survey, summary }, form) {
    const { language } = form;
    const words = exportWords[language];
    return [
        words.unitRow,
        ...periodCells(form),
        unit.id,
        localize(unit.name, language).text,
        pageWords[language].levels[unit.level],
        surveyTitle(survey, language),
        survey.version,
        words.series[summary.series],
        summary.n,
        ...countCells(summary.distribution, form),
        ...shareCells(summary.shares),
        summary.closedThrough && printedDay(summary.closedThrough),
        summary.methodVersion,
        noteOf(summary, language),
    ];
}
function totalCells(total, form) {
    const { language } = form;
    const words = exportWords[language];
    const [shown, hidden] = [total.units, total.hiddenUnits].map((n) => printedCount(n, language));
    return [
        words.totalRow,
        ...periodCells(form),
        null,
        words.total(shown ?? '', hidden ?? ''),
        null,
        surveyTitle(total.survey, language),
        total.survey.version,
        words.series[total.series],
        total.n,
        ...countCells(total.distribution, form),
        ...shareCells(total.shares),
        null,
        null,
        words.totalNote,
    ];
}
function periodCells({ figures: { period }, language }) {
    const ends = [period.from, period.to].map((day) => day && printedDay(day));
    return [exportWords[language].period(period.id), ...ends];
}
function countCells(distribution, { levels }) {
    const counts = new Map((distribution ?? []).map(({ value, count }) => [value, count]));
    return levels.map((value) => counts.get(value) ?? null);
}
function shareCells(shares) {
    return [shares?.satisfied, shares?.verySatisfied].flatMap((share) => [
        share?.percent ?? null,
        share?.interval.low ?? null,
        share?.interval.high ?? null,
    ]);
}
function noteOf({ suppressed, shares }, language) {
    const words = exportWords[language];
    if (suppressed)
        return words.tooFew;
    return shares ? null : words.noShares;
}
/** What a survey is called; its id where it has no title. */
export function surveyTitle({ title, id }, language) {
    return title ? localize(title, language).text : id;
}
function levelsOf(figures, language) {
    const labels = new Map();
    for (const { survey } of figures.rows) {
        for (const { value, label } of survey.scale.points) {
            const known = labels.get(value) ?? new Set();
            labels.set(value, known.add(localize(label, language).text));
        }
    }
    return Array.from(labels, ([value, known]) => {
        const [label] = known;
        return { value, label: known.size === 1 ? label : undefined };
    }).sort((a, b) => b.value - a.value);
}
//# sourceMappingURL=figures-table.js.map