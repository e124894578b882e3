import { exportCsv } from './export-csv.ts';
import type { ExportForm } from './export-form.ts';
import { exportJson } from './export-json.ts';
import { exportXlsx } from './export-xlsx.ts';
import type { AskedFigures } from './read-figures.ts';

/**
 * Figures as the bytes of a file, in pieces. CSV and JSON are written while they are read, however
 * long they are; a spreadsheet is made whole in memory.
 *
 * @throws TooManyRows when a spreadsheet would be too long
 */
export async function* exportFile(
  asked: AskedFigures,
  form: ExportForm,
): AsyncGenerator<Uint8Array> {
  const { format, language, separator = ';' } = form;
  if (format === 'csv') yield* exportCsv(asked, { language, separator });
  else if (format === 'json') yield* exportJson(asked, { language });
  else yield await exportXlsx(asked, { language });
}
