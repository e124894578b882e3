/** How a batcher commits, and how much it takes on. */
export interface BatcherOptions<Item, Result> {
    /**
     * Writes a batch and answers for each of its items, in their order, once all of it is durable.
     * An error in the list refuses one item; a rejection refuses them all.
     */
    readonly commit: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>;
    /** Throws for an item that is not to go into any commit. Default: none is. */
    readonly check?: (item: Item) => void;
    /** Most items of one commit. Default: 512. */
    readonly maxBatch?: number;
    /** Most items that wait for a commit; above it `add` refuses. Default: 10,000. */
    readonly maxWaiting?: number;
    /** Commits on their way at once. Default: 1. */
    readonly slots?: number;
    /**
     * Items that go out at once when a slot is free, in the middle of a turn of the event loop.
     * Without it a burst would be taken whole, then committed whole, and the two would never overlap.
     * Default: 16.
     */
    readonly eagerBatch?: number;
}
/**
 * Group commit without a timer: while one commit runs the next batch gathers, so batches grow with
 * the load and an idle store answers at once.
 */
export declare class Batcher<Item, Result> {
    #private;
    constructor(options: BatcherOptions<Item, Result>);
    /** How many items wait for a commit; those of a running one do not count. */
    get waiting(): number;
    /**
     * Puts an item into the next commit, and answers once it is durable.
     *
     * @throws StoreUnavailableError when too many items wait already; what `check` throws
     */
    add(item: Item): Promise<Result>;
    /** Resolves once nothing waits and no commit runs. */
    idle(): Promise<void>;
}
//# sourceMappingURL=batcher.d.ts.map