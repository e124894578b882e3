import type { HoldReason } from '../../store/counted.ts';

/** What the commands say that are about held ratings. */
export interface HeldWords {
  readonly description: string;
  readonly list: string;
  readonly release: string;
  readonly reject: string;
  readonly groupArgument: string;
  readonly groupAccepted: (group: string) => string;
  readonly unitOption: string;
  readonly columns: readonly [group: string, n: string, reason: string];
  readonly reasons: Readonly<Record<HoldReason, string>>;
  readonly released: (n: number) => string;
  readonly rejected: (n: number) => string;
  readonly nothing: (group: string) => string;
  readonly empty: string;
}
