import { setImmediate } from 'node:timers/promises';
import type { ExportForm } from './export-form.ts';
import { figuresLayout, headOf } from './figures-table.ts';
import { exportWords, methodSentences } from './language.ts';
import { PeriodTotals } from './period-total.ts';
import { answerCount, answerRows, answerTitles } from './questions-table.ts';
import { readRows, readScales, type AskedFigures } from './read-figures.ts';
import type { Cell } from './table.ts';
import { TooManyRows } from './too-many-rows.ts';
import type { ExportLanguage } from './words.ts';
import type { Sheet } from './write-xlsx.ts';

/**
 * Most rows of a spreadsheet, figures and answers together. It is made whole in memory: so many
 * take 6 s and 400 MB, and two such exports at once stay below the gigabyte that the service of
 * `examples/deploy` has. A country's answers would not go into the 1,048,576 rows of a sheet.
 */
const MOST_ROWS = 100_000;

/**
 * Figures, every question, and the method as a spreadsheet, a sheet for each.
 *
 * @throws TooManyRows when it would be too long; that is found before anything is written
 */
export async function exportXlsx(
  asked: AskedFigures,
  { language }: Pick<ExportForm, 'language'>,
): Promise<Uint8Array> {
  const sheets = await readSheets(asked, language);
  // Its library is loaded for XLSX alone: that takes as long as thousands of rows of CSV.
  const { writeXlsx } = await import('./write-xlsx.ts');
  return writeXlsx(sheets);
}

/** Rows beyond what is accepted are counted and not kept. */
async function readSheets(
  asked: AskedFigures,
  language: ExportLanguage,
): Promise<readonly Sheet[]> {
  const scales = await readScales(asked);
  const head = headOf(asked, scales);
  const layout = figuresLayout(head, language);
  const totals = new PeriodTotals();
  const figures: (readonly Cell[])[] = [];
  const answers: (readonly Cell[])[] = [];
  let count = 0;
  for await (const rows of readRows(asked)) {
    // SQLite answers at once: without a pause nobody else has a turn until everything is read.
    await setImmediate();
    for (const row of rows) {
      const { unit, survey, summary } = row;
      totals.add(row);
      count += 1 + answerCount(summary);
      if (count > MOST_ROWS) continue;
      figures.push([
        ...layout.unitCells(unit),
        ...layout.seriesCells(survey, summary.series),
        ...layout.figureCells(row),
      ]);
      answers.push(...answerRows(row, language));
    }
  }
  if (count > MOST_ROWS) throw new TooManyRows({ rows: count, accepted: MOST_ROWS });
  figures.push(...totals.list().map(layout.totalCells));
  const { sheets } = exportWords[language];
  const method = methodSentences(language, head.hasServed);
  return [
    { name: sheets.figures, table: { titles: layout.titles, rows: figures } },
    { name: sheets.questions, table: { titles: answerTitles(language), rows: answers } },
    { name: sheets.method, table: { titles: [sheets.method], rows: method.map((line) => [line]) } },
  ];
}
