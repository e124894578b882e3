import { createCalendar } from "../calendar.js";
import { storedKey } from "../store/hashing.js";
import { seriesOf, seriesText } from "../store/series.js";
import { defaultLimits } from "./limit-settings.js";
import { markWithin, UNKNOWN_NETWORK } from "./network-mark.js";
import { RatingRun } from "./rating-run.js";
import { RecentMap } from "./recent-map.js";
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
/** A run on its way to the store; most are of one rating, so it is kept as small as can be. */
class Run extends RatingRun {
    series;
    starQuestion;
    /** Ratings that were not held and are on their way to the store. */
    underway = 0;
    /** Keys of a burst that are still to be held. */
    toHold = nothing;
    constructor({ series, starQuestion }) {
        super();
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
    #series = new Map();
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
        if (network === UNKNOWN_NETWORK)
            return unnoticed;
        this.#beginDay(this.#today());
        const { number, thresholds } = this.#seriesOf(series);
        const run = this.#runOf(markWithin(network, number), noticed);
        const sizeBefore = run.size;
        const verdict = run.add(idempotencyKey, this.#parts.clock(), thresholds);
        this.#youngKeys += run.size - sizeBefore;
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
        this.#series.clear();
    }
    #runOf(mark, noticed) {
        const known = this.#runs.getYoung(mark);
        if (known)
            return known;
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
    #seriesOf(series) {
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
        if (!noticed.isAsked)
            this.#ask(noticed, seriesOf(series));
        return noticed;
    }
    #ask(noticed, series) {
        const { store, log } = this.#parts;
        noticed.isAsked = true;
        store.publishedByMonth(series).then((months) => (noticed.thresholds = this.#thresholdsOf(series, months)), (err) => {
            noticed.isAsked = false;
            log.error({ ...series, err }, 'reading what is usual failed');
        });
    }
    #thresholdsOf({ series }, months) {
        return burstThresholds({ months, limit: this.#limit, series });
    }
}
//# sourceMappingURL=burst-guard.js.map