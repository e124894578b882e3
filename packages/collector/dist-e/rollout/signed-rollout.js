import { sign, verify } from 'node:crypto';
import { rolloutDecisionSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import { canonicalJson } from "./canonical-json.js";
/** A rollout file that is not followed, or a key that is not used; the message says why. */
export class RolloutError extends Error {
    name = 'RolloutError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const signedSchema = rolloutDecisionSchema.extend({ signature: z.base64url() }).strict();
/** The decision as the text of a file: with the Ed25519 signature of its canonical JSON. */
export function signRollout(decision, privateKey) {
    const signature = sign(null, signedBytes(decision), privateKey).toString('base64url');
    return `${JSON.stringify({ ...decision, signature }, undefined, 2)}\n`;
}
/**
 * Reads the text of a rollout file.
 *
 * @throws RolloutError when it has another shape, or the key did not sign it
 */
export function readSignedRollout(text, publicKey) {
    const { signature, ...decision } = parseSigned(text);
    const isSigned = verify(null, signedBytes(decision), publicKey, Buffer.from(signature, 'base64url'));
    if (!isSigned) {
        throw new RolloutError('bad-signature', 'its signature does not fit its content and rollout.pub; write it with `vhcs rollout set`');
    }
    return decision;
}
const signedBytes = (decision) => Buffer.from(canonicalJson(decision));
function parseSigned(text) {
    const result = signedSchema.safeParse(parseJson(text));
    if (result.success)
        return result.data;
    const faults = result.error.issues.map(({ path, message }) => `${path.length === 0 ? 'the file' : path.join('.')}: ${message}`);
    throw new RolloutError('bad-shape', `${faults.join('; ')}; expected off, canary and signature, as \`vhcs rollout set\` writes them`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new RolloutError('bad-shape', 'it is not JSON; write it with `vhcs rollout set`');
    }
}
//# sourceMappingURL=signed-rollout.js.map