import type { ImportKind } from './import-kind.ts';
import type { LocatedRecords } from './located-record.ts';
import type { RawRecord } from './raw-record.ts';
import { type Table } from './table.ts';
/** The registered record whose fields a row leaves as they are where it has no column for them. */
export type RegisteredRecord = (id: string) => RawRecord | undefined;
/**
 * Reads the records of a table. A column that is not there leaves the field of a registered record
 * as it is; an empty cell takes the field away.
 */
export declare function recordsOfTable({ rows }: Table, kind: ImportKind, registered: RegisteredRecord): LocatedRecords;
//# sourceMappingURL=table-records.d.ts.map