import { StoreUnavailableError } from "./store.js";
const DEFAULT_MAX_BATCH = 512;
const DEFAULT_MAX_WAITING = 10_000;
const DEFAULT_EAGER_BATCH = 16;
/**
 * Group commit without a timer: while one commit runs the next batch gathers, so batches grow with
 * the load and an idle store answers at once.
 */
export class Batcher {
    #options;
    #waiting = [];
    #running = 0;
    #isScheduled = false;
    #onIdle = [];
    constructor(options) {
        this.#options = {
            maxBatch: DEFAULT_MAX_BATCH,
            maxWaiting: DEFAULT_MAX_WAITING,
            slots: 1,
            eagerBatch: DEFAULT_EAGER_BATCH,
            check: () => undefined,
            ...options,
        };
    }
    /** How many items wait for a commit; those of a running one do not count. */
    get waiting() {
        return this.#waiting.length;
    }
    /**
     * Puts an item into the next commit, and answers once it is durable.
     *
     * @throws StoreUnavailableError when too many items wait already; what `check` throws
     */
    add(item) {
        return new Promise((resolve, reject) => {
            this.#admit(item);
            this.#waiting.push({ item, resolve, reject });
            if (this.#waiting.length >= this.#options.eagerBatch)
                this.#flush();
            else
                this.#schedule();
        });
    }
    #admit(item) {
        const { check, maxWaiting } = this.#options;
        check(item);
        if (this.#waiting.length < maxWaiting)
            return;
        const count = String(this.#waiting.length);
        throw new StoreUnavailableError(`Saving a rating: ${count} wait already. Send it again later.`);
    }
    /** Resolves once nothing waits and no commit runs. */
    idle() {
        return new Promise((resolve) => {
            this.#onIdle.push(resolve);
            this.#schedule();
        });
    }
    /** An immediate, not a microtask: what this turn of the event loop still brings shares the commit. */
    #schedule() {
        if (this.#isScheduled)
            return;
        this.#isScheduled = true;
        setImmediate(() => {
            this.#isScheduled = false;
            this.#flush();
        });
    }
    #flush() {
        while (this.#running < this.#options.slots && this.#waiting.length > 0) {
            void this.#send(this.#waiting.splice(0, this.#options.maxBatch));
        }
        if (this.#running > 0)
            return;
        for (const resolve of this.#onIdle.splice(0))
            resolve();
    }
    async #send(batch) {
        this.#running += 1;
        try {
            const results = await this.#options.commit(batch.map(({ item }) => item));
            batch.forEach((waiting, index) => {
                settle(waiting, results[index]);
            });
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
        finally {
            this.#running -= 1;
            this.#schedule();
        }
    }
}
function settle({ resolve, reject }, result) {
    if (result instanceof Error)
        reject(result);
    else if (result === undefined)
        reject(new Error('A commit gave no answer for one of its items.'));
    else
        resolve(result);
}
//# sourceMappingURL=batcher.js.map