import type { RegistryData } from './records.ts';
/** One field that points to another record by its id. */
export interface Reference {
    readonly from: keyof RegistryData;
    readonly id: string;
    readonly field: string;
    readonly to: 'documents' | 'campaigns' | 'units' | 'badges';
    /** Absent: the field points to nothing, which is allowed. */
    readonly target: string | null | undefined;
}
/** Every reference to a record that is not in the registry. */
export declare function danglingReferences(data: RegistryData): readonly Reference[];
//# sourceMappingURL=references.d.ts.map