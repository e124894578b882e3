import { localize, type QuestionFigures } from '@vhcs/contract';
import { levelLabel } from './level-labels.ts';
import type { ResultsView } from './results-view.ts';
import type { ToolsMessages } from './tools.messages.ts';

type Cell = string | number | null | undefined;
type Row = readonly Cell[];

/**
 * The figures as tab-separated text that spreadsheets take: what they are about, every question
 * with its levels and shares, then the trend. Numbers are plain digits.
 */
export function figuresTsv(view: ResultsView, { columns }: ToolsMessages): string {
  const { summary, messages, shares } = view;
  const rows: readonly Row[] = [
    ...about(view, columns),
    [],
    [columns.question, columns.level, columns.count, columns.percent, columns.low, columns.high],
    ...summary.questions.flatMap((figures) => questionRows(view, figures)),
    ...(summary.trend?.length
      ? [
          [],
          [
            columns.period,
            'n',
            ...shares.flatMap(({ label }) => [`${label} (%)`, columns.low, columns.high]),
          ],
          ...summary.trend.map(({ period, n, shares: values }): Row => [
            messages.period(period),
            n,
            ...shares.flatMap(({ name }) => {
              const share = values?.[name];
              return [share?.percent, share?.interval.low, share?.interval.high];
            }),
          ]),
        ]
      : []),
  ];
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

function about(
  { summary, survey, messages, wished, shares }: ResultsView,
  columns: ToolsMessages['columns'],
): readonly Row[] {
  const { period, served } = summary;
  return [
    [columns.unit, summary.unit],
    [columns.survey, survey.title && localize(survey.title, wished).text, survey.id],
    [columns.surveyVersion, summary.surveyVersion],
    [columns.series, messages.series[summary.series], summary.series],
    [columns.period, messages.period(period.id), period.from, period.to],
    [columns.closedThrough, summary.closedThrough],
    ['n', summary.n],
    ...(served ? [[columns.served, served.people]] : []),
    ...shares.flatMap(({ name, label }): readonly Row[] => {
      const bounds = served?.bounds?.[name];
      return bounds ? [[`${label}, ${columns.amongServed}`, bounds.least, bounds.most]] : [];
    }),
    [columns.received, summary.received],
    [columns.methodVersion, summary.methodVersion],
  ];
}

function questionRows(view: ResultsView, figures: QuestionFigures): readonly Row[] {
  const { survey, wished } = view;
  const question = survey.questions.find(({ id }) => id === figures.question);
  if (!question) return [];
  const text = localize(question.text, wished).text;
  return [
    ...figures.distribution.map(({ value, count }): Row => [
      text,
      localize(levelLabel(survey, question, value), wished).text,
      count,
    ]),
    ...view.shares.flatMap(({ name, label }): readonly Row[] => {
      const share = figures.shares?.[name];
      return share
        ? [[text, label, null, share.percent, share.interval.low, share.interval.high]]
        : [];
    }),
  ];
}

/** One line, and nothing that a spreadsheet would take for a formula. */
function cellText(cell: Cell): string {
  const text = String(cell ?? '').replace(/\s+/g, ' ');
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}
