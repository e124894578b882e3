import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeTextFile } from "../node-text-file.js";
import { ROLLOUT_FILE } from "../rollout/node-rollout-file.js";
import { createRolloutKeys, PRIVATE_KEY_FILE, PUBLIC_KEY_FILE, readPrivateKey, readPublicKey, } from "../rollout/node-rollout-keys.js";
import { readSignedRollout, RolloutError, signRollout } from "../rollout/signed-rollout.js";
import { dataFolder } from "./data-folder.js";
import { CliError } from "./surroundings.js";
/** Makes the keys of a data folder, and says where they are. */
export async function makeKeys(folder, { words, out }) {
    await access(folder).catch(() => {
        throw new CliError(words.errors.noFolder(folder));
    });
    await inWordsOf(words.rollout.faults, () => createRolloutKeys(folder));
    out(`${words.rollout.keysMade(join(folder, PRIVATE_KEY_FILE), join(folder, PUBLIC_KEY_FILE))}\n`);
}
/**
 * Signs a decision and writes it into the data folder. Where no key was ever made, a pair is.
 *
 * @throws CliError when the key is missing, or is not the one that the collector checks with
 */
export async function writeSigned(decision, options, context) {
    const folder = dataFolder(options, context);
    const { faults, otherKey } = context.words.rollout;
    const isFirst = options.key === undefined && !(await inWordsOf(faults, () => readPublicKey(folder)));
    if (isFirst)
        await makeKeys(folder, context);
    const path = resolve(options.key ?? join(folder, PRIVATE_KEY_FILE));
    const text = signRollout(decision, await requirePrivateKey(path, context));
    const publicKey = await inWordsOf(faults, () => readPublicKey(folder));
    if (!publicKey || !isSignedBy(text, publicKey))
        throw new CliError(otherKey(path));
    await writeTextFile(join(folder, ROLLOUT_FILE), text);
}
async function requirePrivateKey(path, { words }) {
    const key = await inWordsOf(words.rollout.faults, () => readPrivateKey(path));
    if (!key)
        throw new CliError(words.rollout.noPrivateKey(path));
    return key;
}
function isSignedBy(text, publicKey) {
    try {
        readSignedRollout(text, publicKey);
        return true;
    }
    catch {
        return false;
    }
}
/** Tells what is wrong with keys in the words of the terminal. */
async function inWordsOf(faults, run) {
    try {
        return await run();
    }
    catch (error) {
        if (error instanceof RolloutError)
            throw new CliError(faults[error.code]);
        throw error;
    }
}
//# sourceMappingURL=rollout-signing.js.map