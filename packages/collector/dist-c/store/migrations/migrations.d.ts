import type { Migration } from './migration.ts';
/** The schema, one step after the other; what is new comes last. */
export declare const migrations: readonly Migration[];
//# sourceMappingURL=migrations.d.ts.map