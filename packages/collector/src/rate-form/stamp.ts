import { createIdempotencyKey } from '@vhcs/contract';
import { idempotencyKeySchema } from '@vhcs/contract/schemas';
import type { Clock, Random } from '../capabilities.ts';
import { fieldNames } from './fields.ts';

/** What tells one form from every other. */
export interface FormStamp {
  /** Under which the rating is sent; two forms with one key would be one rating. */
  readonly key: string;
}

/** What stamps are made with. */
export interface StampSource {
  readonly clock: Clock;
  readonly random: Random;
}

/** The stamp of a form that is made now. */
export function newStamp({ clock, random }: StampSource): FormStamp {
  return { key: createIdempotencyKey(clock(), random(10)) };
}

/** The stamp of a form that was sent and is shown again; what it has lost is made anew. */
export function keptStamp(fields: URLSearchParams, source: StampSource): FormStamp {
  const key = idempotencyKeySchema.safeParse(fields.get(fieldNames.key));
  return key.success ? { key: key.data } : newStamp(source);
}
