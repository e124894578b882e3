import type { CsvSeparator } from './export-form.ts';
import { figuresLayout } from './figures-table.ts';
import { PeriodTotals } from './period-total.ts';
import { readRows, readSurveys, type AskedFigures } from './read-figures.ts';
import type { ExportLanguage } from './words.ts';
import { CsvWriter } from './write-csv.ts';

/** Length of a piece, in UTF-16 units, from which on it is handed on. */
const PIECE_LENGTH = 256 * 1024;

/** How CSV is to be written. */
export interface CsvForm {
  readonly language: ExportLanguage;
  readonly separator: CsvSeparator;
}

/** The table of figures as CSV, written while it is read: pieces of one size, held by nobody. */
export async function* exportCsv(
  asked: AskedFigures,
  { language, separator }: CsvForm,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const csv = new CsvWriter(separator);
  const totals = new PeriodTotals();
  const surveys = await readSurveys(asked);
  const layout = figuresLayout({ period: asked.query.period.label, surveys }, language);
  let piece = csv.titles(layout.titles);
  for await (const rows of readRows(asked)) {
    for (const row of rows) {
      totals.add(row);
      piece += csv.line(layout.unitCells(row));
      if (piece.length < PIECE_LENGTH) continue;
      yield encoder.encode(piece);
      piece = '';
    }
  }
  for (const total of totals.list()) piece += csv.line(layout.totalCells(total));
  yield encoder.encode(piece);
}
