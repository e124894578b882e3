import { createRegistry } from "./registry.js";
/** How often the revision is looked at, in milliseconds. */
const LOOK_MS = 2_000;
/**
 * Follows the registry of a store: read now, and again when its revision has changed. While it
 * cannot be read the last one holds, and the failure is logged once.
 */
export async function watchRegistry({ store, timer, log, }) {
    const first = await store.read();
    let { revision } = first;
    let registry = createRegistry(first.data);
    let isFailing = false;
    let isStopped = false;
    let cancel = () => undefined;
    const refresh = async () => {
        if ((await store.revision()) === revision)
            return;
        const stored = await store.read();
        // Of two that read at once the slower one may bring what is older.
        if (stored.revision <= revision)
            return;
        revision = stored.revision;
        registry = createRegistry(stored.data);
        log.info({ revision }, 'registry read');
    };
    const look = async () => {
        try {
            await refresh();
            isFailing = false;
        }
        catch (error) {
            if (!isFailing)
                log.error({ err: error, revision }, 'registry not read; the last one holds');
            isFailing = true;
        }
        lookLater();
    };
    const lookLater = () => {
        if (isStopped)
            return;
        cancel = timer(LOOK_MS, () => {
            running = look();
        });
    };
    let running = Promise.resolve();
    lookLater();
    return {
        current: () => registry,
        revision: () => revision,
        refresh,
        stop: async () => {
            isStopped = true;
            cancel();
            await running;
        },
    };
}
//# sourceMappingURL=registry-watch.js.map