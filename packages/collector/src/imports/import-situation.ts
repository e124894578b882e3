import type { RegistryData } from '../registry/records.ts';
import type { RegistryRecord } from '../registry/record-key.ts';
import type { ImportKind } from './import-kind.ts';
import type { LocatedRecord } from './located-record.ts';

/** A record that has the form of its schema, and its place. */
export interface CheckedRecord {
  readonly record: RegistryRecord;
  readonly located: LocatedRecord;
}

/** What the checks of a file compare. */
export interface ImportSituation {
  readonly kind: ImportKind;
  readonly checked: readonly CheckedRecord[];
  /** What was registered before. */
  readonly before: RegistryData;
  /** What would be registered after. */
  readonly after: RegistryData;
}
