import { type KeyObject } from 'node:crypto';
import type { RolloutDecision } from '@vhcs/contract';
/** Why a rollout file is not followed, or a key not used. */
export type RolloutFault = 'bad-shape' | 'bad-signature' | 'no-public-key' | 'bad-key' | 'keys-exist';
/** A rollout file that is not followed, or a key that is not used; the message says why. */
export declare class RolloutError extends Error {
    readonly name = "RolloutError";
    readonly code: RolloutFault;
    constructor(code: RolloutFault, message: string);
}
/** The decision as the text of a file: with the Ed25519 signature of its canonical JSON. */
export declare function signRollout(decision: RolloutDecision, privateKey: KeyObject): string;
/**
 * Reads the text of a rollout file.
 *
 * @throws RolloutError when it has another shape, or the key did not sign it
 */
export declare function readSignedRollout(text: string, publicKey: KeyObject): RolloutDecision;
//# sourceMappingURL=signed-rollout.d.ts.map