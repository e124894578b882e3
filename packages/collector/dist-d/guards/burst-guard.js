import { createCalendar } from "../calendar.js";
import { storedKey } from "../store/hashing.js";
import { seriesOf, seriesText } from "../store/series.js";
import { defaultLimits } from "./limit-settings.js";
import { RecentMap } from "./recent-map.js";
import { RatingRun } from "./rating-run.js";
import { burstThresholds } from "./usual-day.js";
/** Keys that are remembered at most, of all runs together, in two generations of half as many. */
const MAX_KEYS = 100_000;
const unnoticed = { isHeld: false, settled: () => undefined };
/**
 * Makes a guard. Nothing is published before its day has closed, so a burst is held from its first
 * rating on although it is known by a later one. Runs live in memory until midnight
 * (Asia/Ho_Chi_Minh) under the mark of a network, and no network is stored with a rating.
 */
export function createBurstGuard(parts) {
    const { burst } = parts.limits ?? defaultLimits;
    return burst === 0 ? { notice: () => unnoticed } : new RunningBursts(parts, burst);
}
/** Most runs are of one rating, so a run is kept as small as can be. */
class Run {
    series;
    starQuestion;
    ratings = new RatingRun();
    /** Ratings that were not held and are on their way to the store. */
    underway = 0;
    /** Keys of a burst that are still to be held. */
    toHold = nothing;
    constructor({ series, starQuestion }) {
        this.series = series;
        this.starQuestion = starQuestion;
    }
}
const nothing = [];
class RunningBursts {
    #parts;
    #limit;
    #today;
    #runs = new RecentMap();
    #thresholds = new Map();
    #day = '';
    /** Keys that the younger generation of runs holds. */
    #youngKeys = 0;
    constructor(parts, limit) {
        this.#parts = parts;
        this.#limit = limit;
        this.#today = createCalendar(parts.clock);
    }
    notice(noticed) {
        const { network, idempotencyKey, series } = noticed;
        if (network === '')
            return unnoticed;
        this.#beginDay(this.#today());
        const name = seriesText(series);
        const run = this.#runOf(network + name, noticed);
        const sizeBefore = run.ratings.size;
        const verdict = run.ratings.add(idempotencyKey, this.#parts.clock(), this.#thresholdsOf(name, series));
        this.#youngKeys += run.ratings.size - sizeBefore;
        if (verdict.kind === 'burst')
            run.toHold = [...run.toHold, ...verdict.earlier];
        return this.#noticeOf(run, verdict.kind !== 'counts');
    }
    #noticeOf(run, isHeld) {
        if (!isHeld)
            run.underway += 1;
        return {
            isHeld,
            settled: () => {
                if (!isHeld)
                    run.underway -= 1;
                return run.underway === 0 && run.toHold.length > 0 ? this.#hold(run) : undefined;
            },
        };
    }
    /** Holds what came before a burst was known; what fails is tried again with the next rating. */
    async #hold(run) {
        const { store, sha256, log } = this.#parts;
        const { starQuestion, toHold } = run;
        const series = seriesOf(run.series);
        run.toHold = nothing;
        try {
            const keys = toHold.map((key) => storedKey(key, sha256));
            const held = await store.held.hold({ series, keys, reason: 'burst', starQuestion });
            log.warn({ ...series, held }, 'a burst of ratings from one network is held');
        }
        catch (err) {
            run.toHold = [...toHold, ...run.toHold];
            log.error({ ...series, err }, 'holding a burst failed; the next rating tries it again');
        }
    }
    #beginDay(today) {
        if (today === this.#day)
            return;
        this.#day = today;
        this.#youngKeys = 0;
        this.#runs.clear();
        this.#thresholds.clear();
    }
    #runOf(name, noticed) {
        const known = this.#runs.getYoung(name);
        if (known)
            return known;
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
    #thresholdsOf(name, series) {
        const known = this.#thresholds.get(name);
        if (known)
            return known;
        const put = (months) => {
            const usual = burstThresholds({ months, limit: this.#limit, series: series.series });
            this.#thresholds.set(name, usual);
            return usual;
        };
        this.#parts.store.publishedByMonth(seriesOf(series)).then(put, (err) => {
            this.#thresholds.delete(name);
            this.#parts.log.error({ ...seriesOf(series), err }, 'reading what is usual failed');
        });
        return put([]);
    }
}
//# sourceMappingURL=burst-guard.js.map