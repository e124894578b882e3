import type { EndedUnits, RemovedSite, UnitId, UnitMerger } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import type { Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';
import { write } from './writing.ts';

/** How a unit ends. */
export interface EndingInput {
  /** Last day on which it takes ratings, `YYYY-MM-DD`. */
  readonly on: string;
  /** Ids of registered units that go on in its place. Default: none. */
  readonly successors?: readonly string[] | undefined;
}

/** Ends a unit. It keeps its name and figures; ratings that come later are told its successors. */
export const endUnit = (
  transport: Transport,
  id: UnitId,
  ending: EndingInput,
  options?: CallOptions,
): Reply<EndedUnits, 'endUnit'> =>
  write<EndedUnits>(transport, {
    path: '/v1/admin/units/{id}/end' satisfies Path<'endUnit'>,
    parameters: { id },
    body: ending,
    options,
    shape: { ended: [], notes: [] },
  });

/** Merges units, all or none, into one that is registered; their names and figures are kept. */
export const mergeUnits = (
  transport: Transport,
  into: UnitId,
  merger: UnitMerger,
  options?: CallOptions,
): Reply<EndedUnits, 'mergeUnits'> =>
  write<EndedUnits>(transport, {
    path: '/v1/admin/units/{id}/merge' satisfies Path<'mergeUnits'>,
    parameters: { id: into },
    body: merger,
    options,
    shape: { ended: [], notes: [] },
  });

/** Takes a site away: ratings from its pages are refused from the next one on. */
export const removeSite = (
  transport: Transport,
  id: string,
  options?: CallOptions,
): Reply<RemovedSite, 'removeSite'> =>
  write<RemovedSite>(transport, {
    path: '/v1/admin/sites/{id}/remove' satisfies Path<'removeSite'>,
    parameters: { id },
    options,
    shape: { id: '' },
  });
