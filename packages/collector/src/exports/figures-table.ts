import {
  localize,
  type Distribution,
  type LocalDate,
  type QuestionFigures,
  type Scale,
  type Series,
  type ServedFigures,
  type Share,
  type Survey,
  type Unit,
} from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import { pageWords } from '../pages/language.ts';
import { printedCount } from '../pages/printing.ts';
import { exportWords, methodSentences } from './language.ts';
import type { PeriodTotal } from './period-total.ts';
import type { Cell } from './table.ts';
import type { UnitFigures } from './unit-figures.ts';
import { unitNote } from './unit-note.ts';
import { hasServed, type RowSources } from './unit-rows.ts';
import type { ExportLanguage } from './words.ts';

/** What is known of figures before the first row. */
export interface FiguresHead {
  readonly period: Period['label'];
  /** Scales that rows may be on. */
  readonly scales: readonly Scale[];
  /** Whether it is known of any unit how many people it served. */
  readonly hasServed: boolean;
}

/** What is known of the figures that are asked for, with the scales that their rows may be on. */
export const headOf = (sources: RowSources, scales: readonly Scale[]): FiguresHead => ({
  period: sources.query.period.label,
  scales,
  hasServed: hasServed(sources),
});

/** How the rows of figures are laid out in cells. */
export interface FiguresLayout {
  readonly titles: readonly string[];
  /** The first cells, the same in all rows of a unit. */
  readonly unitCells: (unit: Unit) => readonly Cell[];
  /** The cells between, the same in all rows of a survey version and series. */
  readonly seriesCells: (survey: Survey, series: Series) => readonly Cell[];
  /** The last cells, of one row. */
  readonly figureCells: (row: UnitFigures) => readonly Cell[];
  readonly totalCells: (total: PeriodTotal) => readonly Cell[];
  /**
   * The method for a file that is one table: a row for each sentence, which stands under the notes.
   * Nothing else stands in them, so that whoever adds up a column adds nothing.
   */
  readonly methodRows: () => readonly (readonly Cell[])[];
}

/**
 * The table of figures: a row for each unit, survey version and series, then the totals. Shares are
 * whole per cent; a cell is empty where nothing may be shown.
 */
export function figuresLayout(
  { period, scales, hasServed }: FiguresHead,
  language: ExportLanguage,
): FiguresLayout {
  const levels = levelsOf(scales, language);
  const form: TableForm = {
    language,
    label: period,
    period: periodCells(period, language),
    levels: levels.map(({ value }) => value),
    hasServed,
  };
  const titles = titlesOf(levels, form);
  return {
    titles,
    unitCells: (unit) => unitCells(unit, form),
    seriesCells: (survey, series) => seriesCells(survey, series, language),
    figureCells: (row) => figureCells(row, form),
    totalCells: (total) => totalCells(total, form),
    methodRows: () => methodRows(titles.length, form),
  };
}

interface TableForm {
  readonly language: ExportLanguage;
  readonly label: Period['label'];
  /** The cells of the period, the same in every row. */
  readonly period: readonly Cell[];
  /** Values of all scales, the highest first. */
  readonly levels: readonly number[];
  readonly hasServed: boolean;
}

interface Level {
  readonly value: number;
  /** Absent where two scales name the value differently. */
  readonly label: string | undefined;
}

function titlesOf(levels: readonly Level[], { language, hasServed }: TableForm): readonly string[] {
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
    ...(hasServed
      ? [
          columns.served,
          columns.satisfiedLeast,
          columns.satisfiedMost,
          columns.verySatisfiedLeast,
          columns.verySatisfiedMost,
        ]
      : []),
    columns.closedThrough,
    columns.methodVersion,
    columns.note,
  ];
}

function unitCells(unit: Unit, { language, period }: TableForm): readonly Cell[] {
  return [
    exportWords[language].unitRow,
    ...period,
    unit.id,
    localize(unit.name, language).text,
    pageWords[language].levels[unit.level],
  ];
}

const seriesCells = (survey: Survey, series: Series, language: ExportLanguage): readonly Cell[] => [
  surveyTitle(survey, language),
  survey.version,
  exportWords[language].series[series],
];

function figureCells(row: UnitFigures, form: TableForm): readonly Cell[] {
  const { summary } = row;
  return [
    summary.n,
    ...countCells(summary.distribution, form),
    ...shareCells(summary.shares),
    ...servedCells(summary.served, form),
    dayCell(summary.closedThrough),
    summary.methodVersion,
    noteOf(row, form),
  ];
}

function totalCells(total: PeriodTotal, form: TableForm): readonly Cell[] {
  const { language } = form;
  const words = exportWords[language];
  const [shown, hidden] = [total.units, total.hiddenUnits].map((n) => printedCount(n, language));
  return [
    words.totalRow,
    ...form.period,
    null,
    words.total(shown ?? '', hidden ?? ''),
    null,
    ...seriesCells(total.survey, total.series, language),
    total.n,
    ...countCells(total.distribution, form),
    ...shareCells(total.shares),
    ...servedCells(undefined, form),
    null,
    null,
    words.totalNote,
  ];
}

function methodRows(
  width: number,
  { language, hasServed }: TableForm,
): readonly (readonly Cell[])[] {
  const { methodRow } = exportWords[language];
  const between = Array.from<Cell>({ length: width - 2 }).fill(null);
  return methodSentences(language, hasServed).map((sentence) => [methodRow, ...between, sentence]);
}

function periodCells(period: Period['label'], language: ExportLanguage): readonly Cell[] {
  return [exportWords[language].period(period.id), dayCell(period.from), dayCell(period.to)];
}

const dayCell = (day: LocalDate | null): Cell => day && { day };

function countCells(distribution: Distribution | null, { levels }: TableForm): readonly Cell[] {
  return levels.map((level) => distribution?.find(({ value }) => value === level)?.count ?? null);
}

function shareCells(shares: QuestionFigures['shares']): readonly Cell[] {
  return [...oneShareCells(shares?.satisfied), ...oneShareCells(shares?.verySatisfied)];
}

const oneShareCells = (share: Share | undefined): readonly Cell[] => [
  share?.percent ?? null,
  share?.interval.low ?? null,
  share?.interval.high ?? null,
];

function servedCells(served: ServedFigures | undefined, { hasServed }: TableForm): readonly Cell[] {
  if (!hasServed) return [];
  const { satisfied, verySatisfied } = served?.bounds ?? {};
  return [
    served?.people,
    satisfied?.least,
    satisfied?.most,
    verySatisfied?.least,
    verySatisfied?.most,
  ].map((cell) => cell ?? null);
}

function noteOf({ unit, summary }: UnitFigures, { language, label }: TableForm): Cell {
  const notes = [shownNote(summary, language), unitNote(unit, label, language)];
  return notes.filter((note) => note !== undefined).join('. ') || null;
}

function shownNote(
  { suppressed, shares }: UnitFigures['summary'],
  language: ExportLanguage,
): string | undefined {
  const words = exportWords[language];
  if (suppressed) return words.tooFew;
  return shares ? undefined : words.noShares;
}

/** What a survey is called; its id where it has no title. */
export function surveyTitle({ title, id }: Survey, language: ExportLanguage): string {
  return title ? localize(title, language).text : id;
}

function levelsOf(scales: readonly Scale[], language: ExportLanguage): readonly Level[] {
  const labels = new Map<number, Set<string>>();
  for (const { points } of scales) {
    for (const { value, label } of points) {
      const known = labels.get(value) ?? new Set<string>();
      labels.set(value, known.add(localize(label, language).text));
    }
  }
  return Array.from(labels, ([value, known]) => {
    const [label] = known;
    return { value, label: known.size === 1 ? label : undefined };
  }).sort((a, b) => b.value - a.value);
}
