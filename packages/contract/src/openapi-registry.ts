import { z } from 'zod';
import { fileTypes } from './file-types.ts';
import { bodied, guarded, json, type Operation } from './openapi-operation.ts';
import { importKindSchema, importReportSchema } from './schemas/import.ts';
import { removedSiteSchema } from './schemas/site.ts';
import { surveySchema } from './schemas/survey.ts';
import { endedUnitsSchema, unitEndingSchema, unitMergerSchema } from './schemas/unit-ending.ts';
import type { RouteName } from './routes.ts';

type RegistryRoute = Extract<
  RouteName,
  'importRecords' | 'publishSurvey' | 'endUnit' | 'mergeUnits' | 'removeSite'
>;

/** A file with records: a list of them as JSON, or a table whose first row has the headings. */
const recordFile = {
  [json]: z.union([z.array(z.looseObject({})), z.looseObject({})]),
  [fileTypes.csv]: z.string(),
  [fileTypes.xlsx]: z.string().meta({ format: 'binary' }),
};

/** What routes take and answer by which operators change what is registered. */
export const registryOperations: Readonly<Record<RegistryRoute, Operation>> = {
  importRecords: {
    summary: 'Import all records of a file, or none while anything is wrong with it',
    secured: true,
    query: {
      kind: { schema: importKindSchema, description: 'what the file holds; required' },
      'dry-run': {
        schema: z.enum(['true', 'false']).default('false'),
        description: 'check only, and answer what would be done, faults included',
      },
    },
    body: recordFile,
    answers: { 200: [json, importReportSchema] },
    problems: [...guarded, ...bodied, 'invalid-query', 'import-refused'],
  },
  publishSurvey: {
    summary: 'Publish the one survey of a file as a version; an old version is never altered',
    secured: true,
    body: recordFile,
    answers: { 201: [json, surveySchema] },
    problems: [...guarded, ...bodied, 'import-refused'],
  },
  endUnit: {
    summary: 'End a unit, and name its successors; its name and figures are kept',
    secured: true,
    body: { [json]: unitEndingSchema },
    answers: { 200: [json, endedUnitsSchema] },
    problems: [...guarded, ...bodied, 'unknown-resource', 'invalid-ending'],
  },
  mergeUnits: {
    summary: 'Merge units into the one of the address; their names and figures are kept',
    secured: true,
    body: { [json]: unitMergerSchema },
    answers: { 200: [json, endedUnitsSchema] },
    problems: [...guarded, ...bodied, 'unknown-resource', 'invalid-ending'],
  },
  removeSite: {
    summary: 'Take a site away; ratings from its pages are refused then',
    secured: true,
    answers: { 200: [json, removedSiteSchema] },
    problems: [...guarded, 'unknown-resource'],
  },
};
