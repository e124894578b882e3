import type { PublicCommentList } from '@vhcs/contract';
import { numberCursor } from '../admin/audit-route.ts';
import { publicComment } from '../comments/shown-comment.ts';
import { queryParameter } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { publicReply, taggedJson } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { CommentCount } from '../store/comments.ts';
import type { Store } from '../store/store.ts';
import { limitParameter } from './paging.ts';
import { requestedUnit } from './records.ts';

const DEFAULT_LIMIT = 20;

const limitOf = limitParameter(100);

/** What published comments are read from. */
export interface UnitCommentSources {
  readonly registry: Registry;
  readonly store: Pick<Store, 'comments'>;
}

/** `GET /v1/units/:id/comments`: what is published, with the unit's answers. */
export function listUnitComments({ registry, store }: UnitCommentSources): Handler {
  return async (c) => {
    const unit = requestedUnit(registry, c.req.param('id') ?? '').id;
    const limit = queryParameter(c, 'limit', limitOf) ?? DEFAULT_LIMIT;
    const before = queryParameter(c, 'cursor', numberCursor);

    const [found, counts] = await Promise.all([
      store.comments.published({ unit, before, limit: limit + 1 }),
      store.comments.counts(unit),
    ]);

    const items = found.slice(0, limit);
    const list: PublicCommentList = {
      unit,
      items: items.map(publicComment),
      nextCursor: found.length > limit ? String(items.at(-1)?.published) : null,
      counts: countedByState(counts),
    };
    return publicReply(c, taggedJson(list));
  };
}

function countedByState(counts: readonly CommentCount[]): PublicCommentList['counts'] {
  const ofState = (wanted: CommentCount['state']): readonly CommentCount[] =>
    counts.filter(({ state }) => state === wanted);
  const sum = (of: readonly CommentCount[]): number => of.reduce((all, { n }) => all + n, 0);
  return {
    held: sum(ofState('held')),
    published: sum(ofState('published')),
    rejected: Object.fromEntries(
      ofState('rejected').flatMap(({ reason, n }) => (reason === null ? [] : [[reason, n]])),
    ),
  };
}
