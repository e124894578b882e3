import { join } from 'node:path';
import { openPostgresStore } from "./postgres/postgres.js";
import { openSqliteStore, STORE_FILE } from "./sqlite.js";
/**
 * Opens the store that the settings name.
 *
 * @throws when it cannot be opened, or was written by a newer program
 */
export function openStore({ dataDir, databaseUrl, commits }) {
    const observed = commits && { commits };
    return databaseUrl === undefined
        ? openSqliteStore({ path: join(dataDir, STORE_FILE), ...observed })
        : openPostgresStore({ url: databaseUrl, ...observed });
}
//# sourceMappingURL=open-store.js.map