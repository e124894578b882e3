import {
  addDays,
  localDateAt,
  type NewToken,
  type RevokedToken,
  type TokenList,
} from '@vhcs/contract';
import { tokenInputSchema } from '@vhcs/contract/schemas';
import type { Clock, Random } from '../capabilities.ts';
import { ProblemError } from '../problems.ts';
import { unknownResource } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import type { Sha256 } from '../store/hashing.ts';
import type { Store } from '../store/store.ts';
import { listedToken } from '../store/tokens.ts';
import { changeBy } from './change.ts';
import type { OperatorHandler } from './guard.ts';
import { privateReply } from './private-reply.ts';
import { readJson } from './read-json.ts';
import { createToken, isTokenId, tokenHash } from './token-text.ts';

/** What the routes of tokens rest on. */
export interface TokenParts {
  readonly store: Pick<Store, 'tokens'>;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly random: Random;
  readonly sha256: Sha256;
}

/** `GET /v1/admin/tokens`: not even a hash leaves the store. */
export function listTokens({ store }: TokenParts): OperatorHandler {
  return async (c) => {
    const list: TokenList = { items: (await store.tokens.list()).map(listedToken) };
    return privateReply(c, list);
  };
}

/** `POST /v1/admin/tokens`: its text is in this answer alone. */
export function makeToken(parts: TokenParts): OperatorHandler {
  const { store, registry, clock, random, sha256 } = parts;
  return async (c, caller) => {
    const {
      role,
      unit = null,
      days,
    } = await readJson(c, {
      schema: tokenInputSchema,
      code: 'invalid-token',
      what: 'The token',
    });
    if (unit !== null && !registry.unit(unit)) throw unknownUnit();

    const { id, text } = createToken(random);
    const expiresOn = addDays(localDateAt(clock()), days);
    const kept = { id, hash: tokenHash(text, sha256), role, unit, expiresOn };
    await store.tokens.create(kept, changeBy(caller, clock));

    const made: NewToken = { id, token: text, role, unit, expiresOn };
    return privateReply(c, made, 201);
  };
}

/** `POST /v1/admin/tokens/:id/revoke`. */
export function revokeToken({ store, clock }: TokenParts): OperatorHandler {
  return async (c, caller) => {
    const id = c.req.param('id') ?? '';

    const change = changeBy(caller, clock);
    if (!isTokenId(id) || !(await store.tokens.revoke(id, change))) {
      throw unknownResource('token that is in force', id, 'GET /v1/admin/tokens lists the tokens');
    }

    const revoked: RevokedToken = { id, revokedOn: change.day };
    return privateReply(c, revoked);
  };
}

function unknownUnit(): ProblemError {
  const message = 'expected the id of a registered unit; GET /v1/units lists the units';
  return new ProblemError('invalid-token', `unit: ${message}.`, {
    errors: [{ field: '/unit', message }],
  });
}
