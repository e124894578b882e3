import type { RegistryData } from './records.ts';
export type { RegistryData } from './records.ts';
/** A registry that cannot be used; the message lists every fault by record and field. */
export declare class RegistryError extends Error {
    readonly name = "RegistryError";
    readonly faults: readonly string[];
    /** @param place where the registry was read from, such as a file */
    constructor(place: string, faults: readonly string[]);
}
/**
 * Reads a registry: every record in the shape of its schema, no id twice, no reference into
 * nothing.
 *
 * @param place named in the error, such as the file that it was read from
 * @throws RegistryError listing every fault
 */
export declare function readRegistryData(json: unknown, place: string): RegistryData;
//# sourceMappingURL=registry-data.d.ts.map