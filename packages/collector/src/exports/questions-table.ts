import {
  localize,
  type Question,
  type QuestionFigures,
  type Summary,
  type Survey,
} from '@vhcs/contract';
import { surveyTitle } from './figures-table.ts';
import { exportWords } from './language.ts';
import type { UnitFigures } from './unit-figures.ts';
import type { Cell } from './table.ts';
import type { ExportLanguage } from './words.ts';

/** The titles of the cells of `answerRows`. */
export function answerTitles(language: ExportLanguage): readonly string[] {
  const { columns } = exportWords[language];
  return [
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
  ];
}

/** How many rows `answerRows` gives. */
export function answerCount({ questions }: Pick<Summary, 'questions'>): number {
  return questions.reduce((count, { distribution }) => count + distribution.length, 0);
}

/** A row for each answer of every question that may be shown. */
export function answerRows(
  row: UnitFigures,
  language: ExportLanguage,
): readonly (readonly Cell[])[] {
  return row.summary.questions.flatMap((figures) => rowsOfQuestion(row, figures, language));
}

function rowsOfQuestion(
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
