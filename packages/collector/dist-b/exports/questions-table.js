import { localize } from '@vhcs/contract';
import { surveyTitle } from "./figures-table.js";
import { exportWords } from "./language.js";
/** Every question that may be shown, a row for each of its answers. */
export function questionsTable({ rows }, language) {
    const { columns } = exportWords[language];
    return {
        titles: [
            columns.unitId,
            columns.unit,
            columns.survey,
            columns.version,
            columns.series,
            columns.question,
            columns.answers,
            columns.notApplicable,
            columns.answer,
            columns.count,
        ],
        rows: rows.flatMap((row) => row.summary.questions.flatMap((figures) => answerRows(row, figures, language))),
    };
}
function answerRows({ unit, survey, summary }, figures, language) {
    const question = survey.questions.find(({ id }) => id === figures.question);
    return figures.distribution.map(({ value, count }) => [
        unit.id,
        localize(unit.name, language).text,
        surveyTitle(survey, language),
        survey.version,
        exportWords[language].series[summary.series],
        question ? localize(question.text, language).text : figures.question,
        figures.n,
        figures.notApplicable,
        answerText(survey, question, value, language),
        count,
    ]);
}
function answerText({ scale }, question, value, language) {
    const label = question?.type === 'multi'
        ? question.options.find(({ id }) => id === value)?.label
        : scale.points.find((point) => point.value === value)?.label;
    return label ? localize(label, language).text : String(value);
}
//# sourceMappingURL=questions-table.js.map