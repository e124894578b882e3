import type { LocalDate } from '@vhcs/contract';
import { createCalendar } from '../calendar.ts';
import type { Clock, Log } from '../capabilities.ts';
import { keyOfText, keyText } from '../store/hashing.ts';
import type { HeldRatings } from '../store/held-ratings.ts';
import { seriesOf, seriesText } from '../store/series.ts';
import type { MonthTally, SeriesKey } from '../store/store.ts';
import { defaultLimits, type LimitSettings } from './limit-settings.ts';
import { markWithin, UNKNOWN_NETWORK, type NetworkMark } from './network-mark.ts';
import { RatingRun, type BurstThresholds } from './rating-run.ts';
import { RecentMap } from './recent-map.ts';
import { burstThresholds } from './usual-day.ts';

/** Keys that are remembered at most, of all runs together, in two generations of half as many. */
const MAX_KEYS = 100_000;

/** A rating as it was admitted. */
export interface NoticedRating {
  /** Mark of the network that it came from. */
  readonly network: NetworkMark;
  /** Under which it is stored. */
  readonly key: Uint8Array;
  readonly series: SeriesKey;
  /** The question that asks for the stars of an article. */
  readonly starQuestion?: string | undefined;
}

/** What a guard says of one rating. */
export interface BurstNotice {
  /** Whether the rating belongs to a burst and is to be held. */
  readonly isHeld: boolean;
  /** To be called once the rating was stored or refused; awaits that the burst was held, if one was. */
  settled(): Promise<void> | undefined;
}

/** Finds ratings that one network sends for one unit in a burst, and holds them. */
export interface BurstGuard {
  notice(rating: NoticedRating): BurstNotice;
}

/** What a guard is made of. */
export interface BurstGuardParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: {
    readonly held: Pick<HeldRatings, 'hold'>;
    publishedByMonth(series: SeriesKey): Promise<readonly MonthTally[]>;
  };
  /** Default: `defaultLimits`. */
  readonly limits?: LimitSettings;
}

const unnoticed: BurstNotice = { isHeld: false, settled: () => undefined };

/**
 * Makes a guard. Nothing is published before its day has closed, so a burst is held from its first
 * rating on although it is known by a later one. Runs live in memory until midnight
 * (Asia/Ho_Chi_Minh) under the mark of a network, and no network is stored with a rating.
 */
export function createBurstGuard(parts: BurstGuardParts): BurstGuard {
  const { burst } = parts.limits ?? defaultLimits;
  return burst === 0 ? { notice: () => unnoticed } : new RunningBursts(parts, burst);
}

/** A run on its way to the store; most are of one rating, so it is kept as small as can be. */
class Run extends RatingRun {
  readonly series: SeriesKey;
  readonly starQuestion: string | undefined;
  /** Ratings that were not held and are on their way to the store. */
  underway = 0;
  /** Keys of a burst that are still to be held. */
  toHold: readonly string[] = nothing;

  constructor({ series, starQuestion }: NoticedRating) {
    super();
    this.series = series;
    this.starQuestion = starQuestion;
  }
}

/** What is known of a series, whoever rates it. */
interface NoticedSeries {
  readonly number: number;
  thresholds: BurstThresholds;
  /** Whether the published months were asked for, which tell what is usual. */
  isAsked: boolean;
}

const nothing: readonly string[] = [];

class RunningBursts implements BurstGuard {
  readonly #parts: BurstGuardParts;
  readonly #limit: number;
  readonly #today: () => LocalDate;
  readonly #runs = new RecentMap<NetworkMark, Run>();
  readonly #series = new Map<string, NoticedSeries>();
  #day: LocalDate = '';
  /** Keys that the younger generation of runs holds. */
  #youngKeys = 0;

  constructor(parts: BurstGuardParts, limit: number) {
    this.#parts = parts;
    this.#limit = limit;
    this.#today = createCalendar(parts.clock);
  }

  notice(noticed: NoticedRating): BurstNotice {
    const { network, key, series } = noticed;
    if (network === UNKNOWN_NETWORK) return unnoticed;
    this.#beginDay(this.#today());
    const { number, thresholds } = this.#seriesOf(series);
    const run = this.#runOf(markWithin(network, number), noticed);
    const sizeBefore = run.size;
    const verdict = run.add(keyText(key), this.#parts.clock(), thresholds);
    this.#youngKeys += run.size - sizeBefore;
    if (verdict.kind === 'burst') run.toHold = [...run.toHold, ...verdict.earlier];
    return this.#noticeOf(run, verdict.kind !== 'counts');
  }

  #noticeOf(run: Run, isHeld: boolean): BurstNotice {
    if (!isHeld) run.underway += 1;
    return {
      isHeld,
      settled: () => {
        if (!isHeld) run.underway -= 1;
        return run.underway === 0 && run.toHold.length > 0 ? this.#hold(run) : undefined;
      },
    };
  }

  /** Holds what came before a burst was known; what fails is tried again with the next rating. */
  async #hold(run: Run): Promise<void> {
    const { store, log } = this.#parts;
    const { starQuestion, toHold } = run;
    const series = seriesOf(run.series);
    run.toHold = nothing;
    try {
      const keys = toHold.map(keyOfText);
      const held = await store.held.hold({ series, keys, reason: 'burst', starQuestion });
      log.warn({ ...series, held }, 'a burst of ratings from one network is held');
    } catch (err) {
      run.toHold = [...toHold, ...run.toHold];
      log.error({ ...series, err }, 'holding a burst failed; the next rating tries it again');
    }
  }

  #beginDay(today: LocalDate): void {
    if (today === this.#day) return;
    this.#day = today;
    this.#youngKeys = 0;
    this.#runs.clear();
    this.#series.clear();
  }

  #runOf(mark: NetworkMark, noticed: NoticedRating): Run {
    const known = this.#runs.getYoung(mark);
    if (known) return known;
    if (this.#youngKeys >= MAX_KEYS / 2) {
      this.#runs.turn();
      this.#youngKeys = 0;
    }
    const run = this.#runs.get(mark) ?? new Run(noticed);
    this.#runs.set(mark, run);
    this.#youngKeys += run.size;
    return run;
  }

  /** Its thresholds are the least ones until the published months have been read. */
  #seriesOf(series: SeriesKey): NoticedSeries {
    const name = seriesText(series);
    let noticed = this.#series.get(name);
    if (!noticed) {
      noticed = {
        number: this.#series.size,
        thresholds: this.#thresholdsOf(series, []),
        isAsked: false,
      };
      this.#series.set(name, noticed);
    }
    if (!noticed.isAsked) this.#ask(noticed, seriesOf(series));
    return noticed;
  }

  #ask(noticed: NoticedSeries, series: SeriesKey): void {
    const { store, log } = this.#parts;
    noticed.isAsked = true;
    store.publishedByMonth(series).then(
      (months) => (noticed.thresholds = this.#thresholdsOf(series, months)),
      (err: unknown) => {
        noticed.isAsked = false;
        log.error({ ...series, err }, 'reading what is usual failed');
      },
    );
  }

  #thresholdsOf({ series }: SeriesKey, months: readonly MonthTally[]): BurstThresholds {
    return burstThresholds({ months, limit: this.#limit, series });
  }
}
