import type { AlertList, ExportFormat } from '@vhcs/contract';
import { exportAlerts } from '../alerts/export-alerts.ts';
import type { ExportForm } from '../exports/export-form.ts';
import { exportJson } from '../exports/export-json.ts';
import type { AskedFigures } from '../exports/read-figures.ts';
import { exportReport } from '../exports/report-page.ts';
import type { ImportFile, ImportFormat } from '../imports/import-format.ts';
import { importKinds, type ImportKindName } from '../imports/import-kind.ts';
import type { LocatedRecords } from '../imports/located-record.ts';
import { recordsOfPlainJson } from '../imports/plain-json-records.ts';
import { readText } from '../imports/read-text.ts';
import type { RegistryData } from '../registry/records.ts';

/**
 * Reads and writes the files of operators. What tables need is large, and some of it is Node's own:
 * it is handed to the app from outside. What is written comes in pieces, as bytes.
 */
export interface FileForms {
  readonly importFormats: readonly ImportFormat[];
  /** The records of a file in one of these formats; nothing is checked yet. */
  readRecords(
    file: ImportFile,
    kind: ImportKindName,
    registered: RegistryData,
  ): LocatedRecords | Promise<LocatedRecords>;
  readonly exportFormats: readonly ExportFormat[];
  /** Figures as a file in one of these formats. */
  writeFigures(asked: AskedFigures, form: ExportForm): AsyncIterable<Uint8Array>;
  /** The report of a period as HTML. */
  writeReport(asked: AskedFigures, form: Pick<ExportForm, 'language'>): AsyncIterable<Uint8Array>;
  /** The alerts of a period as JSON, the `AlertList` of the contract. */
  writeAlerts(asked: AskedFigures, form: Pick<AlertList, 'limit'>): AsyncIterable<Uint8Array>;
}

/** JSON alone, for where nothing else is at hand: inside a browser's mock worker. */
export const jsonForms: FileForms = {
  importFormats: ['json'],
  readRecords: ({ bytes }, kind) => {
    const text = readText(bytes);
    return typeof text === 'string'
      ? recordsOfPlainJson(text, [kind, importKinds[kind].list])
      : { records: [], faults: [text] };
  },
  exportFormats: ['json'],
  writeFigures: exportJson,
  writeReport: exportReport,
  writeAlerts: exportAlerts,
};
