import { randomBytes } from 'node:crypto';
import type { LocalDate, Role } from '@vhcs/contract';
import { createToken, tokenHash } from '../admin/token-text.ts';
import { commandLine } from '../store/audit.ts';
import { sha256 } from '../store/sha256-node.ts';
import type { Store } from '../store/store.ts';

/** A token as its holder has it. */
export interface IssuedToken {
  readonly id: string;
  readonly text: string;
  /** The header that sends it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a test may say of a token. */
export interface IssuedAs {
  readonly unit?: string;
  readonly expiresOn?: LocalDate;
}

/** Makes a token of a role in a store. */
export async function issueToken(
  store: Pick<Store, 'tokens'>,
  role: Role,
  { unit, expiresOn }: IssuedAs = {},
): Promise<IssuedToken> {
  const { id, text } = createToken(randomBytes);
  await store.tokens.create(
    {
      id,
      hash: tokenHash(text, sha256),
      role,
      unit: unit ?? null,
      expiresOn: expiresOn ?? null,
    },
    { by: commandLine, day: '2026-11-01' },
  );
  return { id, text, headers: authorization(text) };
}

/** The header that sends a token. */
export function authorization(text: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${text}` };
}
