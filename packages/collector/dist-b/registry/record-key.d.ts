import type { RegistryData } from './records.ts';
import type { RegistryList } from './registry-store.ts';
/** Every list, in an order in which records stand before those that point to them. */
export declare const registryLists: readonly RegistryList[];
/** A registry without any record. */
export declare const emptyRegistry: RegistryData;
/** A record of any list. */
export type RegistryRecord = RegistryData[RegistryList][number];
/** The version of a survey; 0 for every other record, which has none. */
export declare const versionOf: (record: RegistryRecord) => number;
/** Tells a record from every other of its list: its id, and the version of a survey. */
export declare const keyOf: (record: RegistryRecord) => string;
//# sourceMappingURL=record-key.d.ts.map