import { exportAlerts } from '../alerts/export-alerts.ts';
import { exportFile } from '../exports/export-file.ts';
import { exportFormats } from '../exports/export-form.ts';
import { exportReport } from '../exports/report-page.ts';
import { importFormats } from '../imports/import-format.ts';
import { readImport } from '../imports/read-import.ts';
import type { FileForms } from './file-forms.ts';

/** Every form of file that commands take and give. */
export const nodeFileForms: FileForms = {
  importFormats,
  readRecords: readImport,
  exportFormats,
  writeFigures: exportFile,
  writeReport: exportReport,
  writeAlerts: exportAlerts,
};
