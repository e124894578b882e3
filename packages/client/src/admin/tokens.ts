import type { NewToken, RevokedToken, TokenInput, TokenList } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import { read, type Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';
import { write } from './writing.ts';

/** Every token, revoked ones included, without its secret. */
export const listTokens = (
  transport: Transport,
  options?: CallOptions,
): Reply<TokenList, 'listTokens'> =>
  read<TokenList>(transport, {
    path: '/v1/admin/tokens' satisfies Path<'listTokens'>,
    options,
    shape: { items: [] },
  });

/** Makes a token, for 365 days unless told otherwise; its text is in this answer alone. */
export const createToken = (
  transport: Transport,
  token: TokenInput,
  options?: CallOptions,
): Reply<NewToken, 'createToken'> =>
  write<NewToken>(transport, {
    path: '/v1/admin/tokens' satisfies Path<'createToken'>,
    body: token,
    options,
    shape: { id: '', token: '' },
  });

/** Ends a token for good, on every node at once; refused with `unknown-resource` when it has ended. */
export const revokeToken = (
  transport: Transport,
  id: string,
  options?: CallOptions,
): Reply<RevokedToken, 'revokeToken'> =>
  write<RevokedToken>(transport, {
    path: '/v1/admin/tokens/{id}/revoke' satisfies Path<'revokeToken'>,
    parameters: { id },
    options,
    shape: { id: '' },
  });
