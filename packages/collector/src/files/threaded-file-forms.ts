import { isReadAtOnce } from '../exports/read-figures.ts';
import { createExportThreads } from '../exports/threaded-export.ts';
import type { TablesLocation } from '../store/open-snapshot.ts';
import type { FileForms } from './file-forms.ts';
import { nodeFileForms } from './node-file-forms.ts';

/**
 * Every form of file; figures are read and written in threads of their own. Reports and alerts do
 * not wait for files, and those of a few units for nobody.
 */
export function threadedFileForms(tables: TablesLocation): FileForms {
  const writeFiles = createExportThreads(tables);
  const writeOthers = createExportThreads(tables);
  return {
    ...nodeFileForms,
    writeFigures: (asked, output, signal) => {
      const { query } = asked;
      if (output.kind === 'file') return writeFiles({ query, output }, signal);
      if (isReadAtOnce(asked)) return nodeFileForms.writeFigures(asked, output, signal);
      return writeOthers({ query, output }, signal);
    },
  };
}
