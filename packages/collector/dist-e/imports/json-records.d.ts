import type { LocatedRecords } from './located-record.ts';
/**
 * Reads the records of a JSON file: a list of them, a single one, or an object that has the list
 * under its name, as the whole registry has.
 *
 * @param names under which the list may stand
 */
export declare function recordsOfJson(text: string, names: readonly string[]): LocatedRecords;
//# sourceMappingURL=json-records.d.ts.map