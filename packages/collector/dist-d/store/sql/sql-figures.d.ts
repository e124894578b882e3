import type { LocalDate } from '@vhcs/contract';
import type { ExcludedCount, FigureStore, SeriesHistory } from '../figures.ts';
import type { SqlDatabase } from './sql-database.ts';
/** Figures of the ratings' tables, whatever the engine. */
export declare class SqlFigures implements FigureStore {
    #private;
    constructor(sql: Pick<SqlDatabase, 'all' | 'scan'>);
    histories(): Promise<readonly SeriesHistory[]>;
    excluded(before: LocalDate): Promise<readonly ExcludedCount[]>;
}
//# sourceMappingURL=sql-figures.d.ts.map