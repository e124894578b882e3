import { type KeyObject } from 'node:crypto';
/** File of the key that signs, in the data folder unless it was moved out of the server's reach. */
export declare const PRIVATE_KEY_FILE = "rollout.key";
/** File of the key by which the collector knows what was signed; it stays in the data folder. */
export declare const PUBLIC_KEY_FILE = "rollout.pub";
/**
 * Makes the deployment's pair of Ed25519 keys in its data folder.
 *
 * @throws RolloutError when there is a key already
 */
export declare function createRolloutKeys(dataDir: string): Promise<void>;
/** The public key of a data folder, or undefined while none was made. */
export declare function readPublicKey(dataDir: string): Promise<KeyObject | undefined>;
/**
 * The private key in a file, or undefined where there is none.
 *
 * @throws RolloutError when the file holds no Ed25519 key
 */
export declare function readPrivateKey(path: string): Promise<KeyObject | undefined>;
//# sourceMappingURL=node-rollout-keys.d.ts.map