import type { ImportReport } from '@vhcs/contract';
import { importKindSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import type { Clock } from '../capabilities.ts';
import type { FileForms } from '../files/file-forms.ts';
import type { ImportFault } from '../imports/fault.ts';
import { publishSurvey } from '../imports/publish-survey.ts';
import { rehearseImport, runImport } from '../imports/run-import.ts';
import { ProblemError } from '../problems.ts';
import { queryParameter, requiredParameter } from '../query.ts';
import type { RegistrySource } from '../registry/registry-source.ts';
import type { Store } from '../store/store.ts';
import { changeBy } from './change.ts';
import { givenFile } from './given-file.ts';
import type { OperatorHandler } from './guard.ts';
import { privateReply } from './private-reply.ts';

/** Most faults that one answer names; those beyond are counted. */
const MOST_FAULTS = 10_000;

const kindParameter = {
  schema: importKindSchema,
  accepted: `one of ${importKindSchema.options.join(', ')}`,
};

const dryRunParameter = {
  schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  accepted: 'true or false',
};

/** What the routes rest on by which the registry is changed. */
export interface RegistryParts {
  readonly store: Pick<Store, 'registry'>;
  readonly source: Pick<RegistrySource, 'refresh'>;
  readonly clock: Clock;
  readonly files: FileForms;
}

/** `POST /v1/admin/imports`: all records of a file or, while anything is wrong with it, none. */
export function importRecords({ store, source, clock, files }: RegistryParts): OperatorHandler {
  return async (c, caller) => {
    const kind = requiredParameter(c, 'kind', kindParameter);
    const isDry = queryParameter(c, 'dry-run', dryRunParameter) ?? false;
    const read = await givenFile(c, files);

    const given = { kind, read, by: changeBy(caller, clock) };
    const { report, change } = await (isDry ? rehearseImport : runImport)(store.registry, given);
    if (!isDry) refuseFaults(report.faults);
    const written = change !== undefined && !isDry;
    if (written) await source.refresh();

    const told: ImportReport = {
      ...report,
      faults: report.faults.slice(0, MOST_FAULTS),
      dryRun: isDry,
      written,
    };
    return privateReply(c, told);
  };
}

/** `POST /v1/admin/surveys`: the one survey of a file as a new version. */
export function publishVersion({ store, source, clock, files }: RegistryParts): OperatorHandler {
  return async (c, caller) => {
    const read = await givenFile(c, files);

    const by = changeBy(caller, clock);
    const { faults, survey } = await publishSurvey(store.registry, { read, by });
    refuseFaults(faults);
    await source.refresh();

    return privateReply(c, survey, 201);
  };
}

function refuseFaults(faults: readonly ImportFault[]): void {
  if (faults.length === 0) return;
  throw new ProblemError(
    'import-refused',
    `Nothing was written: the file has to be put right in ${String(faults.length)} places; see faults for each, with what is accepted.`,
    { faults: faults.slice(0, MOST_FAULTS) },
  );
}
