import type { SqlReader } from '../store/sql/sql-database.ts';
/** One text that differs when any figure does. */
export declare function figuresDigest(sql: SqlReader): Promise<string>;
//# sourceMappingURL=figures-digest.d.ts.map