import { z } from 'zod';
import { localDateSchema } from './common.ts';
import { roleSchema } from './operator.ts';
import { unitIdSchema } from './ids.ts';

/** A token as lists have it: nothing of it opens a door. */
export const tokenSchema = z
  .object({
    /** Ten hexadecimal digits, part of the token's text and no secret. */
    id: z.string(),
    role: roleSchema,
    /** The unit of a unit head; null for every other role. */
    unit: unitIdSchema.nullable(),
    createdOn: localDateSchema,
    /** Last day on which it is accepted; null: until it is revoked. */
    expiresOn: localDateSchema.nullable(),
    revokedOn: localDateSchema.nullable(),
    lastUsedOn: localDateSchema.nullable(),
  })
  .meta({ id: 'Token' });

/** Answer of `GET /v1/admin/tokens`: every token, revoked ones included, in the order of their days. */
export const tokenListSchema = z.object({ items: z.array(tokenSchema) }).meta({ id: 'TokenList' });

/** Body of `POST /v1/admin/tokens`. */
export const tokenInputSchema = z
  .strictObject({
    role: roleSchema,
    /** The one unit of a unit head; no other role has one. */
    unit: unitIdSchema.optional(),
    /** Days on which it is accepted after today. Default 365. */
    days: z.int().min(1).max(3650).default(365),
  })
  .refine(({ role, unit }) => (role === 'unit-head') === (unit !== undefined), {
    path: ['unit'],
    message: 'expected the id of a unit for a unit-head, and none for every other role',
  })
  .meta({ id: 'TokenInput' });

/** Answer of `POST /v1/admin/tokens`, the only one that has the token's text. */
export const newTokenSchema = tokenSchema
  .pick({ id: true, role: true, unit: true, expiresOn: true })
  .extend({
    /** What a program sends as `Authorization: Bearer …`; kept nowhere. */
    token: z.string(),
  })
  .meta({ id: 'NewToken' });

/** Answer of `POST /v1/admin/tokens/:id/revoke`. */
export const revokedTokenSchema = z
  .object({ id: z.string(), revokedOn: localDateSchema })
  .meta({ id: 'RevokedToken' });

export type Token = z.infer<typeof tokenSchema>;
export type TokenList = z.infer<typeof tokenListSchema>;
/** A token as whoever makes it says it; `days` may be left out. */
export type TokenInput = z.input<typeof tokenInputSchema>;
export type NewToken = z.infer<typeof newTokenSchema>;
export type RevokedToken = z.infer<typeof revokedTokenSchema>;
