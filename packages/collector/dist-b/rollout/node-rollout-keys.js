import { createPrivateKey, createPublicKey, generateKeyPairSync, } from 'node:crypto';
import { join } from 'node:path';
import { readTextFile, writeTextFile } from "../node-text-file.js";
import { RolloutError } from "./signed-rollout.js";
/** File of the key that signs, in the data folder unless it was moved out of the server's reach. */
export const PRIVATE_KEY_FILE = 'rollout.key';
/** File of the key by which the collector knows what was signed; it stays in the data folder. */
export const PUBLIC_KEY_FILE = 'rollout.pub';
/**
 * Makes the deployment's pair of Ed25519 keys in its data folder.
 *
 * @throws RolloutError when there is a key already
 */
export async function createRolloutKeys(dataDir) {
    for (const name of [PRIVATE_KEY_FILE, PUBLIC_KEY_FILE]) {
        if ((await readTextFile(join(dataDir, name))) === undefined)
            continue;
        throw new RolloutError('keys-exist', `${join(dataDir, name)} exists already; move it away to make new keys`);
    }
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    await writeTextFile(join(dataDir, PRIVATE_KEY_FILE), pem(privateKey, 'pkcs8'));
    await writeTextFile(join(dataDir, PUBLIC_KEY_FILE), pem(publicKey, 'spki'), 0o644);
}
/** The public key of a data folder, or undefined while none was made. */
export async function readPublicKey(dataDir) {
    const path = join(dataDir, PUBLIC_KEY_FILE);
    const text = await readTextFile(path);
    return text === undefined ? undefined : keyIn(path, () => createPublicKey(text));
}
/**
 * The private key in a file, or undefined where there is none.
 *
 * @throws RolloutError when the file holds no Ed25519 key
 */
export async function readPrivateKey(path) {
    const text = await readTextFile(path);
    return text === undefined ? undefined : keyIn(path, () => createPrivateKey(text));
}
function keyIn(path, read) {
    try {
        const key = read();
        if (key.asymmetricKeyType === 'ed25519')
            return key;
    }
    catch {
        // Told below, without what OpenSSL says of the content.
    }
    throw new RolloutError('bad-key', `${path} holds no Ed25519 key; expected one in PEM`);
}
function pem(key, type) {
    return key.export({ format: 'pem', type }).toString();
}
//# sourceMappingURL=node-rollout-keys.js.map