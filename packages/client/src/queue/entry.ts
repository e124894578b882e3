import type { RatingInput } from '../ratings.ts';

/** A rating that waits, with the key under which every try of it is sent. */
export interface Entry {
  readonly key: string;
  readonly rating: RatingInput;
}

/** An entry as it lies in storage: nobody can read it without the key of its ring. */
export interface SealedRecord {
  /** Whose key it is sealed with: that of this device, or of one session of one tab. */
  readonly ring: string;
  /** Days since 1970 when it was kept, by the clock of this device. */
  readonly day: number;
  /** The sealed entry; the entry itself where it lies in memory only. */
  readonly data: ArrayBuffer | Entry;
  /** Code of the refusal; absent while it may still be stored. */
  readonly code?: string | undefined;
}
