import { exportCsv } from './export-csv.ts';
import type { ExportForm } from './export-form.ts';
import { exportJson } from './export-json.ts';
import { figuresTable } from './figures-table.ts';
import { exportWords } from './language.ts';
import type { PeriodFigures } from './period-figures.ts';
import { questionsTable } from './questions-table.ts';
import { readFigures, type AskedFigures } from './read-figures.ts';
import type { ExportLanguage } from './words.ts';
import type { Sheet } from './write-xlsx.ts';

/**
 * Figures as the bytes of a file, in pieces. CSV and JSON are written while they are read, however
 * long they are; a spreadsheet is made whole in memory, as its library does.
 */
export async function* exportFile(
  asked: AskedFigures,
  form: ExportForm,
): AsyncGenerator<Uint8Array> {
  const { format, language, separator = ';' } = form;
  if (format === 'csv') yield* exportCsv(asked, { language, separator });
  else if (format === 'json') yield* exportJson(asked, { language });
  else yield await workbookOf(sheetsOf(await readFigures(asked), language));
}

/** Its library is loaded for XLSX alone: that takes as long as thousands of rows of CSV. */
async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('./write-xlsx.ts');
  return writeXlsx(sheets);
}

function sheetsOf(figures: PeriodFigures, language: ExportLanguage) {
  const { sheets, method } = exportWords[language];
  return [
    { name: sheets.figures, table: figuresTable(figures, language) },
    { name: sheets.questions, table: questionsTable(figures, language) },
    {
      name: sheets.method,
      table: { titles: [sheets.method], rows: method.map((line) => [line]) },
    },
  ];
}
