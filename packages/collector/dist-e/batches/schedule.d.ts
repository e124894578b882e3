import type { Clock, Log, Timer } from '../capabilities.ts';
import type { Store } from '../store/store.ts';
/** What closing batches needs. */
export interface BatchScheduleOptions {
    readonly store: Store;
    readonly clock: Clock;
    readonly timer: Timer;
    readonly log: Log;
    /** Months after which the texts of comments are deleted; 0: never. */
    readonly keepTextsMonths: number;
    /** Whether comments are published without a person's eye. Default: false. */
    readonly publishesComments?: boolean | undefined;
}
/** A schedule that runs. */
export interface BatchSchedule {
    /** Resolves when no closing runs any more and none will begin. */
    stop(): Promise<void>;
}
/**
 * Closes batches at once and after each midnight in Asia/Ho_Chi_Minh, and forgets the installations
 * and the texts of comments that are too old. A closing that fails is logged and tried again; it never stops the collector.
 */
export declare function startBatchSchedule(options: BatchScheduleOptions): BatchSchedule;
//# sourceMappingURL=schedule.d.ts.map