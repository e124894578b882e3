import { idSchema } from '@vhcs/contract/schemas';
import { invalidQuery, queryParameter } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { publicReply, taggedJson } from '../replies.ts';
import type { Handler } from '../resource.ts';
import { cursorParameter, levelParameter, limitParameter, wordsParameter } from './paging.ts';

const DEFAULT_LIMIT = 50;

const unitId = { schema: idSchema, accepted: 'the id of a unit' };

const limit = limitParameter(200);

/** `GET /v1/units`: the registry, a page at a time. */
export function listUnits(registry: Registry): Handler {
  return (c) => {
    const after = queryParameter(c, 'cursor', cursorParameter);
    const page = registry.findUnits({
      words: queryParameter(c, 'q', wordsParameter),
      level: queryParameter(c, 'level', levelParameter),
      parent: queryParameter(c, 'parent', unitId),
      limit: queryParameter(c, 'limit', limit) ?? DEFAULT_LIMIT,
      after,
    });
    if (!page) throw invalidQuery('cursor', after ?? '', cursorParameter.accepted);
    return publicReply(c, taggedJson(page));
  };
}
