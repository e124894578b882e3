import type { HeldDecision, HeldList, HeldOutcome } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import { read, type Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';
import { write } from './writing.ts';

/** Ratings that are held, counted by series, day and reason; nobody sees what they say. */
export const listHeld = (
  transport: Transport,
  options?: CallOptions,
): Reply<HeldList, 'listHeld'> =>
  read<HeldList>(transport, {
    path: '/v1/admin/held' satisfies Path<'listHeld'>,
    options,
    shape: { items: [] },
  });

/**
 * Lets a group of held ratings count with the next batch, or keeps it from counting for good; `n`
 * of the answer is how many they were, 0 when somebody else has decided before.
 */
export const decideHeld = (
  transport: Transport,
  decision: HeldDecision,
  options?: CallOptions,
): Reply<HeldOutcome, 'decideHeld'> =>
  write<HeldOutcome>(transport, {
    path: '/v1/admin/held/decisions' satisfies Path<'decideHeld'>,
    body: decision,
    options,
    shape: { n: 0 },
  });
