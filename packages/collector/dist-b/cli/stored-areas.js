import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { takeRegistryOver } from "../registry/node-registry-file.js";
import { createRegistry } from "../registry/registry.js";
import { STORE_FILE } from "../store/sqlite.js";
import { sqlAreas } from "../store/sql/sql-areas.js";
import { dataFolder } from "./data-folder.js";
import { openDatabase } from "./open-database.js";
import { BUSY_TIMEOUT_MS } from "./stored-data.js";
import { CliError } from "./surroundings.js";
/**
 * Has a store's areas used, read and written beside a collector that may be running; what is
 * written holds there within seconds. A `registry.json` of an earlier version is taken over first.
 *
 * @throws CliError when there is no data folder
 */
export async function withStoredAreas(options, context, use) {
    const folder = dataFolder(options, context);
    await access(folder).catch(() => {
        throw new CliError(context.words.errors.noFolder(folder));
    });
    return useAreas(folder, context, use);
}
/** The same in a data folder that is made if absent. */
export async function withNewAreas(options, context, use) {
    const folder = dataFolder(options, context);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return useAreas(folder, context, use);
}
async function useAreas(folder, context, use) {
    const location = { path: join(folder, STORE_FILE), busyTimeoutMs: BUSY_TIMEOUT_MS };
    const sql = await openDatabase(location, context);
    try {
        const areas = sqlAreas(sql);
        await takeRegistryOver(areas.registry, folder);
        const { data } = await areas.registry.read();
        return await use({ ...areas, registered: createRegistry(data) });
    }
    finally {
        await sql.close();
    }
}
//# sourceMappingURL=stored-areas.js.map