import type { LocalDate } from '@vhcs/contract';
import type { RegistryData } from '../registry/records.ts';

/** A record of a file before it is checked. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** What short forms may name. */
export interface KnownRecords {
  readonly registered: RegistryData;
  /** The day of the import. */
  readonly today: LocalDate;
  /** Records of the same file, not checked yet. */
  readonly inFile: readonly RawRecord[];
}

/** Gives short forms of a record the form of the schema; what it cannot, it leaves as it is. */
export type SpellOut = (record: RawRecord) => RawRecord;
