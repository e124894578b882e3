import type { Clock, Random } from '../capabilities.ts';
import { ProblemError } from '../problems.ts';
import type { Sha256 } from '../store/hashing.ts';
import { defaultLimits, type LimitSettings } from './limit-settings.ts';
import {
  createNetworkMark,
  markWithin,
  UNKNOWN_NETWORK,
  type NetworkMark,
} from './network-mark.ts';
import { createTokenBuckets, type TokenBuckets } from './token-buckets.ts';

const MS_PER_SECOND = 1000;

/** Limits how much one network sends. A network that is not known is not limited. */
export interface RatingLimiter {
  /**
   * Lets a request in before its body is read, and gives the mark of its network.
   *
   * @throws ProblemError `too-many-ratings`
   */
  enter(network: string): NetworkMark;
  /**
   * Takes a rating of a unit. One that is refused costs nothing, so that a flood of one unit leaves
   * the network its ratings of the others.
   *
   * @throws ProblemError `too-many-ratings`
   */
  charge(mark: NetworkMark, unit: string): void;
}

/** What a limiter is made of. */
export interface RatingLimiterParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly sha256: Sha256;
  /** Default: `defaultLimits`. */
  readonly limits?: LimitSettings;
}

/** Makes a limiter whose state lives in this process only: each node has budgets of its own. */
export function createRatingLimiter(parts: RatingLimiterParts): RatingLimiter {
  const { perUnit, perNetwork } = parts.limits ?? defaultLimits;
  const { clock } = parts;
  const markOf = createNetworkMark(parts);
  const networks = bucketsOf(perNetwork);
  const units = bucketsOf(perUnit);
  const numberOf = createNumbers();
  return {
    enter: (network) => {
      const mark = markOf(network);
      const waitMs = mark === UNKNOWN_NETWORK ? 0 : networks.take(mark, clock());
      if (waitMs > 0) throw tooMany('all units together', perNetwork, waitMs);
      return mark;
    },
    charge: (mark, unit) => {
      if (mark === UNKNOWN_NETWORK) return;
      const waitMs = units.take(markWithin(mark, numberOf(unit)), clock());
      if (waitMs === 0) return;
      networks.putBack(mark);
      throw tooMany(unit, perUnit, waitMs);
    },
  };
}

/** Numbers things from 0, in the order in which they are met. */
function createNumbers(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

const unlimited: TokenBuckets = { take: () => 0, putBack: () => undefined };

const bucketsOf = (perMinute: number): TokenBuckets =>
  perMinute === 0 ? unlimited : createTokenBuckets({ perMinute });

function tooMany(what: string, perMinute: number, waitMs: number): ProblemError {
  const seconds = String(Math.ceil(waitMs / MS_PER_SECOND));
  return new ProblemError(
    'too-many-ratings',
    `The rating was not taken: from this network there were more than ${String(perMinute)} a minute for ${what}. Send it again with the same idempotencyKey after ${seconds} s.`,
    { headers: { 'Retry-After': seconds } },
  );
}
