import { bodied, guarded, json, type Operation } from './openapi-operation.ts';
import type { RouteName } from './routes.ts';
import {
  newTokenSchema,
  revokedTokenSchema,
  tokenInputSchema,
  tokenListSchema,
} from './schemas/token.ts';

type TokenRoute = Extract<RouteName, 'listTokens' | 'createToken' | 'revokeToken'>;

/** What routes take and answer that are about operators' tokens. */
export const tokenOperations: Readonly<Record<TokenRoute, Operation>> = {
  listTokens: {
    summary: 'Every token, revoked ones included, without its secret',
    secured: true,
    answers: { 200: [json, tokenListSchema] },
    problems: [...guarded],
  },
  createToken: {
    summary: 'Make a token; its text is shown this once',
    secured: true,
    body: { [json]: tokenInputSchema },
    answers: { 201: [json, newTokenSchema] },
    problems: [...guarded, ...bodied, 'invalid-token'],
  },
  revokeToken: {
    summary: 'End a token for good, on every node at once',
    secured: true,
    answers: { 200: [json, revokedTokenSchema] },
    problems: [...guarded, 'unknown-resource'],
  },
};
