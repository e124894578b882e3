import type { ExportFormat } from '@vhcs/contract';
import { exportJson } from '../exports/export-json.ts';
import type { AskedFigures } from '../exports/read-figures.ts';
import type { ImportFile, ImportFormat } from '../imports/import-format.ts';
import { importKinds, type ImportKindName } from '../imports/import-kind.ts';
import type { LocatedRecords } from '../imports/located-record.ts';
import { recordsOfPlainJson } from '../imports/plain-json-records.ts';
import { readText } from '../imports/read-text.ts';
import type { RegistryData } from '../registry/records.ts';
import { outputsWith, type FiguresOutput } from './figures-output.ts';

/**
 * Reads and writes the files of operators. What tables need is large, and some of it is Node's own:
 * it is handed to the app from outside.
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
  /**
   * What is made out of figures; files in one of these formats.
   *
   * @param signal says that nobody waits for it any more: what is not given by then fails
   */
  writeFigures(
    asked: AskedFigures,
    output: FiguresOutput,
    signal?: AbortSignal,
  ): AsyncIterable<Uint8Array>;
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
  writeFigures: outputsWith(exportJson),
};
