import type { CsvSeparator, ExportFormat, ExportLanguage, SurveyId, UnitId } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import { search, type Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { AdminTransport } from './admin-transport.ts';

/** Options of `getReport`. */
export interface ReportOptions extends CallOptions {
  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. Default: `all`. */
  readonly period?: string | undefined;
  /** Id of a unit: this one and all below it. Default: every one; for a unit head the own alone. */
  readonly unit?: UnitId | undefined;
  /** Id of a survey. Default: all that have figures. */
  readonly survey?: SurveyId | undefined;
  /** Default: `vi`. */
  readonly language?: ExportLanguage | undefined;
}

/** Options of `exportFigures`. */
export interface ExportOptions extends ReportOptions {
  /** Default: `csv`. An `xlsx` that would be too long is refused with `too-many-rows`. */
  readonly format?: ExportFormat | undefined;
  /** What stands between the cells of a CSV file. Default: `semicolon`. */
  readonly separator?: CsvSeparator | undefined;
}

/** The published figures of a period as a file, as `vhcs export` writes it. */
export const exportFigures = (
  transport: AdminTransport,
  options?: ExportOptions,
): Reply<File, 'exportFigures'> =>
  download(transport, '/v1/admin/exports' satisfies Path<'exportFigures'>, options);

/** The report of a period: an HTML file that prints on A4, as `vhcs report` writes it. */
export const getReport = (
  transport: AdminTransport,
  options?: ReportOptions,
): Reply<File, 'getReport'> =>
  download(transport, '/v1/admin/reports' satisfies Path<'getReport'>, options);

function download(
  transport: AdminTransport,
  path: string,
  { signal, timeoutMs, ...query }: CallOptions = {},
): Promise<File> {
  return transport.download({ path: path + search(query), signal, timeoutMs });
}
