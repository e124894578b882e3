/** How many observations are put off at most. */
const BULK = 256;
/**
 * Puts observations off and makes them many at a time: made one by one between other work, each
 * costs several times as much.
 */
export class BulkObserver {
    #histograms = [];
    #values = new Float64Array(BULK);
    #count = 0;
    /** Observes a value sooner or later, before the next {@link flush} has ended. */
    observe(histogram, value) {
        this.#histograms[this.#count] = histogram;
        this.#values[this.#count] = value;
        this.#count += 1;
        if (this.#count === BULK)
            this.flush();
    }
    /** Makes what was put off: to be called before histograms are read. */
    flush() {
        for (let index = 0; index < this.#count; index += 1) {
            this.#histograms[index]?.observe(this.#values[index] ?? 0);
        }
        this.#count = 0;
    }
}
//# sourceMappingURL=bulk-observer.js.map