import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readRolloutFile, ROLLOUT_FILE } from "./node-rollout-file.js";
import { PUBLIC_KEY_FILE } from "./node-rollout-keys.js";
import { neutralRollout } from "./rollout-source.js";
/** How often the files are looked at, in milliseconds. */
const LOOK_MS = 5_000;
/**
 * Follows the signed decision of a data folder: read now, and again when its file or key has
 * changed. What is not signed is not followed, and logged once for each change.
 */
export async function watchRollout(options) {
    const { dataDir, timer } = options;
    let decision = neutralRollout;
    let seen = '';
    let isStopped = false;
    let cancel = () => undefined;
    const look = async () => {
        const found = await stamps(dataDir);
        if (found !== seen)
            decision = await readOrNeutral(options);
        seen = found;
        if (!isStopped)
            cancel = timer(LOOK_MS, lookAgain);
    };
    const lookAgain = () => {
        running = look();
    };
    let running = look();
    await running;
    return {
        current: () => decision,
        stop: async () => {
            isStopped = true;
            cancel();
            await running;
        },
    };
}
async function readOrNeutral({ dataDir, log }) {
    try {
        const decision = await readRolloutFile(dataDir);
        if (decision)
            log.info({ ...decision }, 'rollout read');
        return decision ?? neutralRollout;
    }
    catch (error) {
        log.error({ err: error }, 'rollout.json is not followed');
        return neutralRollout;
    }
}
/** Tells every state of the two files from the one before. */
async function stamps(dataDir) {
    const stamped = [ROLLOUT_FILE, PUBLIC_KEY_FILE].map((name) => stat(join(dataDir, name)).then(({ mtimeMs, size, ino }) => `${String(mtimeMs)}/${String(size)}/${String(ino)}`, () => 'none'));
    return (await Promise.all(stamped)).join(' ');
}
//# sourceMappingURL=node-rollout-watch.js.map