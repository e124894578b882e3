import { join } from 'node:path';
import { readTextFile } from "../node-text-file.js";
import { PUBLIC_KEY_FILE, readPublicKey } from "./node-rollout-keys.js";
import { readSignedRollout, RolloutError } from "./signed-rollout.js";
/** File of the decision in the data folder. */
export const ROLLOUT_FILE = 'rollout.json';
/**
 * The decision that a data folder holds, or undefined where there is none.
 *
 * @throws RolloutError when the file is not signed by the key of the folder
 */
export async function readRolloutFile(dataDir) {
    const text = await readTextFile(join(dataDir, ROLLOUT_FILE));
    if (text === undefined)
        return undefined;
    const publicKey = await readPublicKey(dataDir);
    if (publicKey)
        return readSignedRollout(text, publicKey);
    throw new RolloutError('no-public-key', `${PUBLIC_KEY_FILE} is missing; make keys with \`vhcs rollout keygen\``);
}
//# sourceMappingURL=node-rollout-file.js.map