import type { SqliteDatabase } from './sqlite-driver.ts';
import type { StarCounts } from './store.ts';
/** Reads the stars of articles. */
export declare class StarsReader {
    #private;
    constructor(db: SqliteDatabase);
    of(article: string): StarCounts;
}
//# sourceMappingURL=sqlite-stars.d.ts.map