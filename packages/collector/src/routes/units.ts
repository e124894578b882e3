import { idSchema, unitSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import { invalidQuery, queryParameter } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { publicReply, taggedJson } from '../replies.ts';
import type { Handler } from '../resource.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

const words = { schema: z.string().max(100), accepted: 'words, at most 100 characters' };

const level = {
  schema: unitSchema.shape.level,
  accepted: `one of ${unitSchema.shape.level.options.join(', ')}`,
};

const unitId = { schema: idSchema, accepted: 'the id of a unit' };

const limit = {
  schema: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MAX_LIMIT)),
  accepted: `a whole number from 1 to ${String(MAX_LIMIT)}`,
};

const cursor = {
  schema: idSchema,
  accepted: 'nextCursor of the page before, with the same other parameters',
};

/** `GET /v1/units`: the registry, a page at a time. */
export function listUnits(registry: Registry): Handler {
  return (c) => {
    const after = queryParameter(c, 'cursor', cursor);
    const page = registry.findUnits({
      words: queryParameter(c, 'q', words),
      level: queryParameter(c, 'level', level),
      parent: queryParameter(c, 'parent', unitId),
      limit: queryParameter(c, 'limit', limit) ?? DEFAULT_LIMIT,
      after,
    });
    if (!page) throw invalidQuery('cursor', after ?? '', cursor.accepted);
    return publicReply(c, taggedJson(page));
  };
}
