import { changeRegistry } from '../registry/change-registry.ts';
import type { RegistryData } from '../registry/records.ts';
import type { RegistryStore } from '../registry/registry-store.ts';
import type { Change } from '../store/audit.ts';
import type { ImportKindName } from './import-kind.ts';
import type { LocatedRecords } from './located-record.ts';
import { planImport, type ImportPlan } from './plan-import.ts';

/** Reads the records of a given file as a kind; what is registered fills in what it leaves out. */
export type ReadRecords = (
  kind: ImportKindName,
  registered: RegistryData,
) => LocatedRecords | Promise<LocatedRecords>;

/** An import, and who makes it. */
export interface GivenImport {
  readonly kind: ImportKindName;
  readonly read: ReadRecords;
  readonly by: Change;
  /** Told what is begun. Default: nobody is. */
  readonly onStep?: (step: ImportStep) => void;
}

/** What an import does, in this order; planned anew, it begins again. */
export const importSteps = ['reading', 'checking', 'writing'] as const;

/** One of them. */
export type ImportStep = (typeof importSteps)[number];

/** Imports all records of a file, or none while anything is wrong with it. */
export function runImport(store: RegistryStore, given: GivenImport): Promise<ImportPlan> {
  const { kind, by, onStep } = given;
  return changeRegistry(store, {
    by,
    plan: async (data) => {
      const plan = await planGiven(given, data);
      if (plan.change) onStep?.('writing');
      return plan;
    },
    facts: ({ report: { added, changed } }) => [
      { action: 'registry.imported', subject: kind, unit: null, detail: { added, changed } },
    ],
  });
}

/** What {@link runImport} would do now. */
export async function rehearseImport(
  store: RegistryStore,
  given: GivenImport,
): Promise<ImportPlan> {
  const { data } = await store.read();
  return planGiven(given, data);
}

async function planGiven(
  { kind, read, by, onStep }: GivenImport,
  registered: RegistryData,
): Promise<ImportPlan> {
  onStep?.('reading');
  const records = await read(kind, registered);
  onStep?.('checking');
  return planImport(kind, records, { registered, today: by.day });
}
