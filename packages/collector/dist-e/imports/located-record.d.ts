import type { ImportFault, Place } from './fault.ts';
/** The way to a field: names, and places in lists. */
export type FieldPath = readonly (string | number)[];
/** A record as a file has it, not checked yet. */
export interface LocatedRecord {
    readonly value: unknown;
    /** Where a field stands, or would stand; an empty path: the record itself. */
    where(path: FieldPath): Place;
}
/** What was read from a file. */
export interface LocatedRecords {
    readonly records: readonly LocatedRecord[];
    readonly faults: readonly ImportFault[];
}
//# sourceMappingURL=located-record.d.ts.map