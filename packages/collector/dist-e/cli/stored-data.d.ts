import { type Registry } from '../registry/registry.ts';
import { type SqliteLocation } from '../store/sqlite-connection.ts';
import type { SqlDatabase } from '../store/sql/sql-database.ts';
import { type DataFolderOption } from './data-folder.ts';
import { type CommandContext } from './surroundings.ts';
/** How long to wait for a collector that holds the file, in milliseconds. */
export declare const BUSY_TIMEOUT_MS = 5000;
/** The tables of a data folder, or of the database that the environment names, beside a collector that may be running. */
export interface StoredTables {
    readonly sql: SqlDatabase;
    close(): Promise<void>;
}
/**
 * Opens the tables of a data folder for reading.
 *
 * @throws CliError when there is no store
 */
export declare function openStoredTables(options: DataFolderOption, context: CommandContext): Promise<StoredTables>;
/**
 * Opens the tables of a data folder for writing too, between the commits of a collector that may
 * be running.
 *
 * @throws CliError when there is no store
 */
export declare function openWritableTables(options: DataFolderOption, context: CommandContext): Promise<StoredTables>;
/**
 * Where the store of a data folder is.
 *
 * @throws CliError when there is none
 */
export declare function storeLocation(options: DataFolderOption, context: CommandContext): Promise<SqliteLocation>;
/**
 * What is registered in a store.
 *
 * @throws CliError when the store was written by an earlier version
 */
export declare function readStoredRegistry({ sql }: StoredTables, { words }: CommandContext): Promise<Registry>;
//# sourceMappingURL=stored-data.d.ts.map