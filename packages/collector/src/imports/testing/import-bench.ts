import type { LocalDate } from '@vhcs/contract';
import type { RegistryData } from '../../registry/records.ts';
import { sampleRegistry } from '../../testing/test-app.ts';
import type { ImportKindName } from '../import-kind.ts';
import { planImport, type ImportPlan } from '../plan-import.ts';
import type { ImportFormat } from '../import-format.ts';
import { readImport } from '../read-import.ts';

/** The day of every import of a test. */
export const IMPORT_DAY: LocalDate = '2026-11-22';

/** A file that a test imports. */
export interface GivenFile {
  readonly kind: ImportKindName;
  readonly format?: ImportFormat;
  readonly registered?: RegistryData;
}

/** Plans the import of a text or of bytes into the samples; CSV unless told otherwise. */
export async function planOf(
  content: string | Uint8Array<ArrayBuffer>,
  { kind, format = 'csv', registered = sampleRegistry }: GivenFile,
): Promise<ImportPlan> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const records = await readImport({ bytes, format }, kind, registered);
  return planImport(kind, records, { registered, today: IMPORT_DAY });
}
