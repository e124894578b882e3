import { createIdempotencyKey } from '@vhcs/contract';
import { idempotencyKeySchema } from '@vhcs/contract/schemas';
import type { Clock, Random } from '../capabilities.ts';
import { fieldNames } from './fields.ts';
import { madeIn } from './filling-time.ts';

/** What tells one form from every other. */
export interface FormStamp {
  /** Under which the rating is sent; two forms with one key would be one rating. */
  readonly key: string;
  /** When it was made, in milliseconds since 1970: written into the form, never stored or logged. */
  readonly madeMs: number;
}

/** What stamps are made with. */
export interface StampSource {
  readonly clock: Clock;
  readonly random: Random;
}

/** The stamp of a form that is made now. */
export function newStamp({ clock, random }: StampSource): FormStamp {
  const madeMs = clock();
  return { key: createIdempotencyKey(madeMs, random(10)), madeMs };
}

/** The stamp of a form that was sent and is shown again; what it has lost is made anew. */
export function keptStamp(fields: URLSearchParams, source: StampSource): FormStamp {
  const made = newStamp(source);
  const key = idempotencyKeySchema.safeParse(fields.get(fieldNames.key));
  return {
    key: key.success ? key.data : made.key,
    madeMs: madeIn(fields, made.madeMs) ?? made.madeMs,
  };
}
