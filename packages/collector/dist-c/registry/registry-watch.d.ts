import type { Log, Timer } from '../capabilities.ts';
import type { RegistryStore } from './registry-store.ts';
import type { RegistrySource } from './registry-source.ts';
/** What watching needs. */
export interface RegistryWatchOptions {
    readonly store: RegistryStore;
    readonly timer: Timer;
    readonly log: Log;
}
/** A source that follows the store, whoever changes it. */
export interface RegistryWatch extends RegistrySource {
    /** Reads what was changed; called after own changes, so that they hold at once. */
    refresh(): Promise<void>;
    /** Revision of the current registry: equal on every node that sees the same. */
    revision(): number;
    /** Resolves when nothing is read any more. */
    stop(): Promise<void>;
}
/**
 * Follows the registry of a store: read now, and again when its revision has changed. While it
 * cannot be read the last one holds, and the failure is logged once.
 */
export declare function watchRegistry({ store, timer, log, }: RegistryWatchOptions): Promise<RegistryWatch>;
//# sourceMappingURL=registry-watch.d.ts.map