import type { RatingInput } from '../ratings.ts';

/** A rating that is not stored yet, with the key under which every try of it is sent. */
export interface Entry {
  readonly key: string;
  readonly rating: RatingInput;
  /** Code of the refusal; absent while it may still be stored. */
  readonly code?: string | undefined;
}
