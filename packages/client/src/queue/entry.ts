import type { RatingInput } from '../ratings.ts';

/** A rating that is not stored yet, as the memory of this page has it. */
export interface Entry {
  /** Under which every try of it is sent. */
  key: string;
  rating: RatingInput;
  /** Code of the refusal; absent while it may still be stored. */
  code?: string | undefined;
  /** Its id on disk; 0 where it never was there. */
  id: number;
  /** Whether this page was given it, and has not tried it. */
  isNew: boolean;
  /** Whether the disk has it as it is now, or has not refused it yet. */
  isDurable: boolean;
}
