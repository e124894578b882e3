import type { RegistryData } from './records.ts';
/** The lists of a registry. */
export type RegistryList = keyof RegistryData;
/** Everything that is registered, as of one revision. */
export interface StoredRegistry {
    /** Rises by one with every change; 0: nothing was ever written. */
    readonly revision: number;
    readonly data: RegistryData;
}
/** What is to become of some records; every other stays as it is. */
export interface RegistryChange {
    /** Put in the place of the record with their id, else at the end of their list. */
    readonly put?: Partial<RegistryData>;
    /** Ids of records to be removed. Versions of surveys are never removed. */
    readonly remove?: Readonly<Partial<Record<Exclude<RegistryList, 'surveys'>, readonly string[]>>>;
}
/** Where the registry is kept. Records are trusted: whoever writes has checked them. */
export interface RegistryStore {
    /** The revision of now. Reads one row. */
    revision(): Promise<number>;
    /** Everything, each list in the order in which its records were first written. */
    read(): Promise<StoredRegistry>;
    /**
     * Writes a change whole, in one durable commit, if nothing was changed since a revision; false
     * when something was, and then nothing is written. A version of a survey that is there already
     * stays as it is.
     */
    change(change: RegistryChange, since: number): Promise<boolean>;
}
//# sourceMappingURL=registry-store.d.ts.map