import { addDays, localDateAt, msUntilNextDay } from '@vhcs/contract';
import { publishUnseen } from "../comments/publish-unseen.js";
import { MINIMUM_SHOWN } from "../figures/summary.js";
import { collectorItself } from "../store/audit.js";
import { KEPT_DAYS } from "../store/installations.js";
/** How long to wait before a closing that failed is tried again. */
const RETRY_MS = 60_000;
/** Longest sleep, so that a machine that was suspended over midnight is late by an hour at most. */
const LONGEST_SLEEP_MS = 3_600_000;
/**
 * Closes batches at once and after each midnight in Asia/Ho_Chi_Minh, and forgets the installations
 * and the texts of comments that are too old. A closing that fails is logged and tried again; it never stops the collector.
 */
export function startBatchSchedule(options) {
    const { clock, timer } = options;
    let closedOn;
    let isStopped = false;
    let cancel = () => undefined;
    let running = Promise.resolve();
    const wake = () => {
        running = closeNewDay().then(() => {
            if (isStopped)
                return;
            cancel = timer(sleepMs(clock(), closedOn), wake);
        });
    };
    const closeNewDay = async () => {
        const today = localDateAt(clock());
        if (closedOn === today)
            return;
        if (await closeBatches(options, today))
            closedOn = today;
    };
    wake();
    return {
        stop: async () => {
            isStopped = true;
            cancel();
            await running;
        },
    };
}
async function closeBatches({ store, log, keepTextsMonths, publishesComments = false }, today) {
    try {
        const closed = await store.closeBatches(today, MINIMUM_SHOWN);
        if (publishesComments)
            await publishUnseen(store.comments, today);
        await store.installations.forget(addDays(today, 1 - KEPT_DAYS));
        if (keepTextsMonths > 0) {
            const before = monthsBack(today, keepTextsMonths);
            const texts = await store.comments.forget({ before }, { by: collectorItself, day: today });
            if (texts > 0)
                log.info({ before, texts }, 'texts of comments deleted');
        }
        const ratings = closed.reduce((sum, { n }) => sum + n, 0);
        log.info({ today, batches: closed.length, ratings }, 'batches closed');
        return true;
    }
    catch (error) {
        log.error({ today, err: error }, 'closing batches failed; it will be tried again');
        return false;
    }
}
/** The first day of the month that lies so many months before a day's own. */
function monthsBack(day, months) {
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
function sleepMs(now, closedOn) {
    const isDone = closedOn === localDateAt(now);
    return isDone ? Math.min(msUntilNextDay(now), LONGEST_SLEEP_MS) : RETRY_MS;
}
//# sourceMappingURL=schedule.js.map