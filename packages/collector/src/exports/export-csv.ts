import type { CsvSeparator } from './export-form.ts';
import { figuresLayout } from './figures-table.ts';
import { PeriodTotals } from './period-total.ts';
import { readRows, readSurveys, type AskedFigures } from './read-figures.ts';
import type { ExportLanguage } from './words.ts';
import { CsvWriter } from './write-csv.ts';

/** How CSV is to be written. */
export interface CsvForm {
  readonly language: ExportLanguage;
  readonly separator: CsvSeparator;
}

/** The table of figures as CSV, written while it is read. */
export async function* exportCsv(
  asked: AskedFigures,
  { language, separator }: CsvForm,
): AsyncGenerator<Uint8Array> {
  const csv = new CsvWriter(separator);
  const totals = new PeriodTotals();
  const surveys = await readSurveys(asked);
  const layout = figuresLayout({ period: asked.query.period.label, surveys }, language);
  csv.line(layout.titles);
  for await (const rows of readRows(asked)) {
    for (const row of rows) {
      totals.add(row);
      csv.line(layout.unitCells(row));
    }
    if (csv.isFull) yield csv.take();
  }
  for (const total of totals.list()) csv.line(layout.totalCells(total));
  yield csv.take();
}
