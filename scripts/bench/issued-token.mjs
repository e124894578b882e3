import { randomBytes } from 'node:crypto';
import { createToken, tokenHash } from '../../packages/collector/dist/admin/token-text.js';
import { commandLine } from '../../packages/collector/dist/store/audit.js';
import { sha256 } from '../../packages/collector/dist/store/sha256-node.js';

/** Makes a token that may read figures, in a store, and gives its text. */
export async function issueToken(store) {
  const { id, text } = createToken(randomBytes);
  const hash = tokenHash(text, sha256);
  await store.tokens.create(
    { id, hash, role: 'emulation-officer', unit: null, expiresOn: null },
    { by: commandLine, day: '2026-11-01' },
  );
  return text;
}
