import type { CsvSeparator } from './export-form.ts';
import { figuresLayout, headOf } from './figures-table.ts';
import { PerSeries } from './per-series.ts';
import { PeriodTotals } from './period-total.ts';
import { readRows, readScales, type AskedFigures } from './read-figures.ts';
import type { ExportLanguage } from './words.ts';
import { CsvWriter } from './write-csv.ts';

/** How CSV is to be written. */
export interface CsvForm {
  readonly language: ExportLanguage;
  readonly separator: CsvSeparator;
}

/** The table of figures as CSV with the method in its last rows, written while it is read. */
export async function* exportCsv(
  asked: AskedFigures,
  { language, separator }: CsvForm,
): AsyncGenerator<Uint8Array> {
  const csv = new CsvWriter(separator);
  const totals = new PeriodTotals();
  const scales = await readScales(asked);
  const layout = figuresLayout(headOf(asked, scales), language);
  csv.line(layout.titles);
  const seriesStarts = new PerSeries((survey, series) =>
    csv.start(layout.seriesCells(survey, series)),
  );
  for await (const rows of readRows(asked)) {
    const [first] = rows;
    const unitStart = csv.start(first ? layout.unitCells(first.unit) : []);
    for (const row of rows) {
      const { survey, summary } = row;
      totals.add(row);
      csv.line(layout.figureCells(row), [unitStart, seriesStarts.of(survey, summary.series)]);
    }
    if (csv.isFull) yield csv.take();
  }
  for (const total of totals.list()) csv.line(layout.totalCells(total));
  for (const row of layout.methodRows()) csv.line(row);
  yield csv.take();
}
