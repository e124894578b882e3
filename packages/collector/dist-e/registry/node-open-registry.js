import { loadDemoRegistry } from "./node-demo-data.js";
import { fillRegistry } from "./node-registry-file.js";
import { watchRegistry } from "./registry-watch.js";
/**
 * The registry of a store, followed from now on; where nothing was ever registered, that of the
 * data folder or the demo data is registered first.
 *
 * @throws RegistryError naming file, record and field
 */
export async function openRegistry({ store, dataDir, timer, log, }) {
    const start = await fillRegistry(store, dataDir, loadDemoRegistry);
    if (start === 'taken-over')
        log.info({}, 'registry.json was taken over into the store');
    if (start === 'file-not-read') {
        log.warn({}, 'registry.json is not read: the registry is in the store; use vhcs import');
    }
    return watchRegistry({ store, timer, log });
}
//# sourceMappingURL=node-open-registry.js.map