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
}

/** Imports all records of a file, or none while anything is wrong with it. */
export function runImport(
  store: RegistryStore,
  { kind, read, by }: GivenImport,
): Promise<ImportPlan> {
  return changeRegistry(store, {
    by,
    plan: async (data) => planImport(kind, await read(kind, data), data),
    facts: ({ report: { added, changed } }) => [
      { action: 'registry.imported', subject: kind, unit: null, detail: { added, changed } },
    ],
  });
}

/** What {@link runImport} would do now. */
export async function rehearseImport(
  store: RegistryStore,
  { kind, read }: Pick<GivenImport, 'kind' | 'read'>,
): Promise<ImportPlan> {
  const { data } = await store.read();
  return planImport(kind, await read(kind, data), data);
}
