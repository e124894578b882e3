import { fileTypes, type ImportKind, type ImportReport, type Survey } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import type { Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { AdminTransport } from './admin-transport.ts';

/** A file with records: a list of them as JSON, or a table whose first row has the headings. */
export interface RecordFile {
  readonly format: keyof typeof fileTypes;
  /** At most 4 MiB. */
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
}

/** Options of `importRecords`. */
export interface ImportOptions extends CallOptions {
  /** Checks only, and answers what would be done, faults included. Default: false. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Imports all records of a file, as `vhcs import` does. While anything is wrong with the file,
 * nothing of it is written, and the call is refused with `import-refused`: `error.problem.faults`
 * names every place. The same file again changes nothing.
 */
export const importRecords = (
  transport: AdminTransport,
  kind: ImportKind,
  { format, content }: RecordFile,
  { dryRun = false, ...options }: ImportOptions = {},
): Reply<ImportReport, 'importRecords'> =>
  transport.upload<ImportReport>({
    ...options,
    path: `${'/v1/admin/imports' satisfies Path<'importRecords'>}?kind=${kind}&dry-run=${String(dryRun)}`,
    content,
    mediaType: fileTypes[format],
    shape: { read: 0, faults: [] },
  });

/**
 * Publishes the one survey of a file as a version, the next one where it names none. An old
 * version is never altered: what would do so is refused with `import-refused`.
 */
export const publishSurvey = (
  transport: AdminTransport,
  { format, content }: RecordFile,
  options?: CallOptions,
): Reply<Survey, 'publishSurvey'> =>
  transport.upload<Survey>({
    ...options,
    path: '/v1/admin/surveys' satisfies Path<'publishSurvey'>,
    content,
    mediaType: fileTypes[format],
    shape: { scale: {}, questions: [] },
  });
