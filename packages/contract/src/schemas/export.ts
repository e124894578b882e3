import { z } from 'zod';

/** Forms in which published figures are handed on. */
export const exportFormatSchema = z.enum(['csv', 'xlsx', 'json']).meta({ id: 'ExportFormat' });

/** Languages in which they are. */
export const exportLanguageSchema = z.enum(['vi', 'en']).meta({ id: 'ExportLanguage' });

/** What stands between two cells of a CSV file: Excel takes what the system's region has, `;` in Vietnam. */
export const csvSeparatorSchema = z.enum(['semicolon', 'comma']).meta({ id: 'CsvSeparator' });

export type ExportFormat = z.infer<typeof exportFormatSchema>;
export type ExportLanguage = z.infer<typeof exportLanguageSchema>;
export type CsvSeparator = z.infer<typeof csvSeparatorSchema>;
