import type { ExportForm } from './export-form.ts';
import { figuresJson } from './figures-json.ts';
import { figuresTable } from './figures-table.ts';
import { exportWords } from './language.ts';
import type { PeriodFigures } from './period-figures.ts';
import { questionsTable } from './questions-table.ts';
import type { ExportLanguage } from './words.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Figures as the bytes of a file. */
export async function exportFile(figures: PeriodFigures, form: ExportForm): Promise<Uint8Array> {
  const { language, separator = ';' } = form;
  switch (form.format) {
    case 'csv':
      return bytesOf(writeCsv(figuresTable(figures, language), separator));
    case 'json':
      return bytesOf(`${JSON.stringify(figuresJson(figures, language), undefined, 2)}\n`);
    case 'xlsx':
      return writeXlsx(sheetsOf(figures, language));
  }
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

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
