import { exportFormats } from '../exports/export-form.ts';
import { importFormats } from '../imports/import-format.ts';
import { readImport } from '../imports/read-import.ts';
import type { FileForms } from './file-forms.ts';
import { writeNodeOutput } from './node-outputs.ts';

/** Every form of file that commands take and give. */
export const nodeFileForms: FileForms = {
  importFormats,
  readRecords: readImport,
  exportFormats,
  writeFigures: writeNodeOutput,
};
