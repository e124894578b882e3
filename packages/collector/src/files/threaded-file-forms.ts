import { createExportThreads } from '../exports/threaded-export.ts';
import type { TablesLocation } from '../store/open-snapshot.ts';
import type { FileForms } from './file-forms.ts';
import { nodeFileForms } from './node-file-forms.ts';

/** Every form of file; figures are read and written in threads of their own. */
export function threadedFileForms(tables: TablesLocation): FileForms {
  const exportInThread = createExportThreads(tables);
  return { ...nodeFileForms, writeFigures: ({ query }, form) => exportInThread({ query, form }) };
}
