import type { PublicComment, PublicCommentList, UnitId } from '@vhcs/contract';
import { every } from './every.ts';
import { read, type Path } from './reading.ts';
import type { PageOptions } from './records.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** Published comments on a unit with the unit's answers, the latest first, a page at a time. */
export const listUnitComments = (
  transport: Transport,
  unit: UnitId,
  options?: PageOptions,
): Reply<PublicCommentList, 'listUnitComments'> =>
  read<PublicCommentList>(transport, {
    path: '/v1/units/{id}/comments' satisfies Path<'listUnitComments'>,
    parameters: { id: unit },
    options,
    shape: { items: [], counts: {} },
  });

/** Every published comment on a unit, as `everyUnit` does it. */
export const everyUnitComment = (
  transport: Transport,
  unit: UnitId,
  options?: PageOptions,
): AsyncIterable<PublicComment> =>
  every((page) => listUnitComments(transport, unit, { ...options, ...page }), options);
