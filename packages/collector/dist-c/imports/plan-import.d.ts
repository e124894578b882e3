import type { RegistryData } from '../registry/records.ts';
import type { RegistryChange } from '../registry/registry-store.ts';
import type { ImportFault } from './fault.ts';
import { type ImportKindName } from './import-kind.ts';
import type { LocatedRecords } from './located-record.ts';
/** What an import does, or would do. */
export interface ImportReport {
    readonly kind: ImportKindName;
    /** Records of the file. */
    readonly read: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    /** In the order of the file. Nothing is imported while there is any. */
    readonly faults: readonly ImportFault[];
}
/** A change that is ready to be made. */
export interface ImportPlan {
    readonly report: ImportReport;
    /** Absent: there is nothing to change, or faults. */
    readonly change?: RegistryChange;
}
/** Checks what was read from a file against what is registered. All of it is imported, or nothing. */
export declare function planImport(name: ImportKindName, { records, faults: unread }: LocatedRecords, before: RegistryData): ImportPlan;
//# sourceMappingURL=plan-import.d.ts.map