import type { AlertList } from '@vhcs/contract';
import { exportAlerts } from '../alerts/export-alerts.ts';
import type { ExportForm } from '../exports/export-form.ts';
import type { AskedFigures } from '../exports/read-figures.ts';
import { exportReport } from '../exports/report-page.ts';

/** A file of figures in one form. */
export interface FileOutput extends ExportForm {
  readonly kind: 'file';
}

/** What is made out of figures: a file, the report as HTML, or the `AlertList` of the contract as JSON. */
export type FiguresOutput =
  | FileOutput
  | ({ readonly kind: 'report' } & Pick<ExportForm, 'language'>)
  | ({ readonly kind: 'alerts' } & Pick<AlertList, 'limit'>);

/** Writes figures as bytes, in pieces. */
export type WriteFigures<Output> = (
  asked: AskedFigures,
  output: Output,
  signal?: AbortSignal,
) => AsyncIterable<Uint8Array>;

/** Every output: files in forms of which it is said how they are written, and what needs no library. */
export function outputsWith(writeFile: WriteFigures<FileOutput>): WriteFigures<FiguresOutput> {
  return (asked, output, signal) => {
    const watched = signal ? { ...asked, isLeft: () => signal.aborted } : asked;
    if (output.kind === 'file') return writeFile(watched, output);
    if (output.kind === 'report') return exportReport(watched, output);
    return exportAlerts(watched, output);
  };
}
