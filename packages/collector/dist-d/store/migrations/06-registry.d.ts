import { type Migration } from './migration.ts';
/**
 * What operators registered: every record as JSON, in the order of `added_in` and `place`. Each
 * change has a revision of its own, by which two changes on one state are told apart.
 */
export declare const registry: Migration;
//# sourceMappingURL=06-registry.d.ts.map