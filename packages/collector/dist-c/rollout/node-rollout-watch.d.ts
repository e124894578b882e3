import type { Log, Timer } from '../capabilities.ts';
import { type RolloutSource } from './rollout-source.ts';
/** What watching needs. */
export interface RolloutWatchOptions {
    readonly dataDir: string;
    readonly timer: Timer;
    readonly log: Log;
}
/** A source that follows the files of a data folder. */
export interface RolloutWatch extends RolloutSource {
    /** Resolves when nothing is read any more. */
    stop(): Promise<void>;
}
/**
 * Follows the signed decision of a data folder: read now, and again when its file or key has
 * changed. What is not signed is not followed, and logged once for each change.
 */
export declare function watchRollout(options: RolloutWatchOptions): Promise<RolloutWatch>;
//# sourceMappingURL=node-rollout-watch.d.ts.map