import { z } from 'zod';
import { fileTypes } from './file-types.ts';
import { guarded, json, page, type Operation } from './openapi-operation.ts';
import type { RouteName } from './routes.ts';
import { idSchema } from './schemas/common.ts';
import { csvSeparatorSchema, exportFormatSchema, exportLanguageSchema } from './schemas/export.ts';
import { periodSchema } from './schemas/summary.ts';

type ExportRoute = Extract<RouteName, 'exportFigures' | 'getReport'>;

const whatIsMeant = {
  period: { schema: periodSchema, description: 'default `all`' },
  unit: {
    schema: idSchema,
    description: 'this unit and all below it; a unit head has the own unit alone',
  },
  survey: { schema: idSchema, description: 'one survey; default: all that have figures' },
  language: { schema: exportLanguageSchema.default('vi'), description: 'language of the file' },
};

/** What routes take and answer that hand published figures on. */
export const exportOperations: Readonly<Record<ExportRoute, Operation>> = {
  exportFigures: {
    summary: 'The published figures of a period as a file',
    secured: true,
    query: {
      ...whatIsMeant,
      format: {
        schema: exportFormatSchema.default('csv'),
        description:
          'form of the file; a spreadsheet that would be too long is refused, the others have no limit',
      },
      separator: {
        schema: csvSeparatorSchema.default('semicolon'),
        description: 'what stands between the cells of a CSV file',
      },
    },
    answers: {
      200: [json, z.string().meta({ format: 'binary' }), fileTypes.csv, fileTypes.xlsx],
    },
    problems: [...guarded, 'invalid-query', 'too-many-rows'],
  },
  getReport: {
    summary: 'The report of a period: a page that prints on A4',
    secured: true,
    query: whatIsMeant,
    answers: { 200: page },
    problems: [...guarded, 'invalid-query'],
  },
};
