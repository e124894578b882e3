import type { LocalDate } from '@vhcs/contract';
import { createCalendar } from '../calendar.ts';
import type { Clock, Log } from '../capabilities.ts';
import { storedKey, type Sha256 } from '../store/hashing.ts';
import type { HeldRatings } from '../store/held-ratings.ts';
import { seriesOf, seriesText } from '../store/series.ts';
import type { MonthTally, SeriesKey } from '../store/store.ts';
import { defaultLimits, type LimitSettings } from './limit-settings.ts';
import { RecentMap } from './recent-map.ts';
import { RatingRun, type BurstThresholds } from './rating-run.ts';
import { burstThresholds } from './usual-day.ts';

/** Keys that are remembered at most, of all runs together, in two generations of half as many. */
const MAX_KEYS = 100_000;

/** A rating as it was admitted. */
export interface NoticedRating {
  /** Mark of the network that it came from; empty when that is not known. */
  readonly network: string;
  readonly idempotencyKey: string;
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
  readonly sha256: Sha256;
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

/** Most runs are of one rating, so a run is kept as small as can be. */
class Run {
  readonly series: SeriesKey;
  readonly starQuestion: string | undefined;
  readonly ratings = new RatingRun();
  /** Ratings that were not held and are on their way to the store. */
  underway = 0;
  /** Keys of a burst that are still to be held. */
  toHold: readonly string[] = nothing;

  constructor({ series, starQuestion }: NoticedRating) {
    this.series = series;
    this.starQuestion = starQuestion;
  }
}

const nothing: readonly string[] = [];

class RunningBursts implements BurstGuard {
  readonly #parts: BurstGuardParts;
  readonly #limit: number;
  readonly #today: () => LocalDate;
  readonly #runs = new RecentMap<Run>();
  readonly #thresholds = new Map<string, BurstThresholds>();
  #day: LocalDate = '';
  /** Keys that the younger generation of runs holds. */
  #youngKeys = 0;

  constructor(parts: BurstGuardParts, limit: number) {
    this.#parts = parts;
    this.#limit = limit;
    this.#today = createCalendar(parts.clock);
  }

  notice(noticed: NoticedRating): BurstNotice {
    const { network, idempotencyKey, series } = noticed;
    if (network === '') return unnoticed;
    this.#beginDay(this.#today());
    const name = seriesText(series);
    const run = this.#runOf(network + name, noticed);
    const sizeBefore = run.ratings.size;
    const verdict = run.ratings.add(
      idempotencyKey,
      this.#parts.clock(),
      this.#thresholdsOf(name, series),
    );
    this.#youngKeys += run.ratings.size - sizeBefore;
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
    const { store, sha256, log } = this.#parts;
    const { starQuestion, toHold } = run;
    const series = seriesOf(run.series);
    run.toHold = nothing;
    try {
      const keys = toHold.map((key) => storedKey(key, sha256));
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
    this.#thresholds.clear();
  }

  #runOf(name: string, noticed: NoticedRating): Run {
    const known = this.#runs.getYoung(name);
    if (known) return known;
    if (this.#youngKeys >= MAX_KEYS / 2) {
      this.#runs.turn();
      this.#youngKeys = 0;
    }
    const run = this.#runs.get(name) ?? new Run(noticed);
    this.#runs.set(name, run);
    this.#youngKeys += run.ratings.size;
    return run;
  }

  /** The least ones until the published months have been read. */
  #thresholdsOf(name: string, series: SeriesKey): BurstThresholds {
    const known = this.#thresholds.get(name);
    if (known) return known;
    const put = (months: readonly MonthTally[]): BurstThresholds => {
      const usual = burstThresholds({ months, limit: this.#limit, series: series.series });
      this.#thresholds.set(name, usual);
      return usual;
    };
    this.#parts.store.publishedByMonth(seriesOf(series)).then(put, (err: unknown) => {
      this.#thresholds.delete(name);
      this.#parts.log.error({ ...seriesOf(series), err }, 'reading what is usual failed');
    });
    return put([]);
  }
}
