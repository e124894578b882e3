import { localize, type Question, type QuestionFigures, type Survey } from '@vhcs/contract';
import { surveyTitle } from './figures-table.ts';
import { exportWords } from './language.ts';
import type { PeriodFigures } from './period-figures.ts';
import type { UnitFigures } from './unit-figures.ts';
import type { Cell, Table } from './table.ts';
import type { ExportLanguage } from './words.ts';

/** Every question that may be shown, a row for each of its answers. */
export function questionsTable({ rows }: PeriodFigures, language: ExportLanguage): Table {
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
    rows: rows.flatMap((row) =>
      row.summary.questions.flatMap((figures) => answerRows(row, figures, language)),
    ),
  };
}

function answerRows(
  { unit, survey, summary }: UnitFigures,
  figures: QuestionFigures,
  language: ExportLanguage,
): readonly (readonly Cell[])[] {
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

function answerText(
  { scale }: Survey,
  question: Question | undefined,
  value: number | string,
  language: ExportLanguage,
): string {
  const label =
    question?.type === 'multi'
      ? question.options.find(({ id }) => id === value)?.label
      : scale.points.find((point) => point.value === value)?.label;
  return label ? localize(label, language).text : String(value);
}
