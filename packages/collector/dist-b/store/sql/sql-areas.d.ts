import type { StoreAreas } from '../areas.ts';
import type { SqlDatabase } from './sql-database.ts';
/** The areas as tables of a database, whatever its engine. */
export declare function sqlAreas(sql: SqlDatabase): StoreAreas;
//# sourceMappingURL=sql-areas.d.ts.map