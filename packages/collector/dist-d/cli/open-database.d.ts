import type { SqlDatabase } from '../store/sql/sql-database.ts';
import type { SqliteLocation } from '../store/sqlite-connection.ts';
import { type CommandContext } from './surroundings.ts';
/** A database that was opened for one command. */
export interface OpenDatabase extends SqlDatabase {
    close(): Promise<void>;
}
/**
 * The address of PostgreSQL in the environment; undefined: the store is in the data folder.
 *
 * @throws CliError when it is no such address
 */
export declare function databaseUrlIn({ env, words }: CommandContext): string | undefined;
/** Opens the store that the environment names, or the one in a file, created if absent. */
export declare function openDatabase(location: SqliteLocation, context: CommandContext): Promise<OpenDatabase>;
//# sourceMappingURL=open-database.d.ts.map