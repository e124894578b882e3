import { plainJson, type Rating, type Receipt } from '@vhcs/contract';
import { createKey } from './create-key.ts';
import type { CallOptions } from './options.ts';
import type { Path } from './reading.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** A rating without its idempotency key, which belongs to the sending of it. */
export type RatingInput = Omit<Rating, 'idempotencyKey'>;

/** Options of `submitRating`. */
export interface SubmitOptions extends CallOptions {
  /** A key made before by `createKey` and kept with the draft. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/**
 * Gives a rating. Resolves once the collector has it on disk. Whatever fails, the error carries
 * the key, and submitting again under that key counts once.
 */
export function submitRating(
  transport: Transport,
  rating: RatingInput,
  { idempotencyKey = (transport.createKey ?? createKey)(), ...call }: SubmitOptions = {},
): Reply<Receipt, 'submitRating'> {
  return transport.request<Receipt>({
    ...call,
    path: '/v1/ratings' satisfies Path<'submitRating'>,
    body: plainJson({ ...rating, idempotencyKey }),
    idempotencyKey,
    shape: { idempotencyKey: '', localDate: '' },
  });
}
