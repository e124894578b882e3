import type { ExportFormat } from '@vhcs/contract';
import { exportFormatSchema } from '@vhcs/contract/schemas';
import type { ExportLanguage } from './words.ts';

/** Forms in which figures are handed on. */
export const exportFormats: readonly ExportFormat[] = exportFormatSchema.options;

/** What stands between two cells: Excel takes what the system's region has, `;` in Vietnam. */
export type CsvSeparator = ';' | ',';

/** How a file is to be written. */
export interface ExportForm {
  readonly format: ExportFormat;
  readonly language: ExportLanguage;
  /** For CSV. Default: `;`. */
  readonly separator?: CsvSeparator;
}
