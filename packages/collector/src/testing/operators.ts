import { randomBytes } from 'node:crypto';
import type { Role } from '@vhcs/contract';
import { createToken, tokenHash } from '../admin/token-text.ts';
import { sha256 } from '../store/sha256-node.ts';
import type { TokenRecord } from '../store/tokens.ts';

/** A token as its holder has it, and as the store has it. */
export interface IssuedToken {
  readonly text: string;
  readonly record: TokenRecord;
  /** The header that sends it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Makes a token of a role; a test changes what it is about. */
export function issueToken(role: Role, changes: Partial<TokenRecord> = {}): IssuedToken {
  const { id, text } = createToken(randomBytes);
  const record: TokenRecord = {
    id,
    hash: tokenHash(text, sha256),
    role,
    unit: null,
    createdOn: '2026-11-01',
    expiresOn: null,
    revokedOn: null,
    lastUsedOn: null,
    ...changes,
  };
  return { text, record, headers: { Authorization: `Bearer ${text}` } };
}
