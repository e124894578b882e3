import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile } from "../node-text-file.js";
import { readRegistryData, RegistryError } from "./registry-data.js";
/** The file in which registries were kept before the store kept them. */
const FILE_NAME = 'registry.json';
/** What the file is called once the store has everything in it. */
const TAKEN_OVER_NAME = 'registry.taken-over.json';
/**
 * Fills the registry of a store in which nothing was ever registered: with the `registry.json` of
 * the data folder, which then is called `registry.taken-over.json`, else with what `first` gives.
 *
 * @throws RegistryError naming file, record and field
 */
export async function fillRegistry(store, dataDir, first) {
    const start = await takeRegistryOver(store, dataDir);
    if (start !== 'empty')
        return start;
    await store.change({ put: await first() }, 0);
    return 'first';
}
/**
 * Fills the registry of a store in which nothing was ever registered with the `registry.json` of
 * the data folder, if there is one.
 *
 * @throws RegistryError naming file, record and field
 */
export async function takeRegistryOver(store, dataDir) {
    const path = join(dataDir, FILE_NAME);
    const text = await readTextFile(path);
    if ((await store.revision()) > 0)
        return text === undefined ? 'kept' : 'file-not-read';
    if (text === undefined)
        return 'empty';
    await store.change({ put: readRegistryData(parse(text, path), path) }, 0);
    await rename(path, join(dataDir, TAKEN_OVER_NAME));
    return 'taken-over';
}
function parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new RegistryError(path, [`it is not JSON: ${reason}`]);
    }
}
//# sourceMappingURL=node-registry-file.js.map