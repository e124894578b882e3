import type { Histogram } from 'prom-client';

/** How many observations are put off at most. */
const BULK = 256;

/** A histogram with its labels set. */
type Labelled<Label extends string> = Histogram.Internal<Label>;

/**
 * Puts observations off and makes them many at a time: made one by one between other work, each
 * costs several times as much.
 */
export class BulkObserver<Label extends string> {
  readonly #histograms: Labelled<Label>[] = [];
  readonly #values = new Float64Array(BULK);
  #count = 0;

  /** Observes a value sooner or later, before the next {@link flush} has ended. */
  observe(histogram: Labelled<Label>, value: number): void {
    this.#histograms[this.#count] = histogram;
    this.#values[this.#count] = value;
    this.#count += 1;
    if (this.#count === BULK) this.flush();
  }

  /** Makes what was put off: to be called before histograms are read. */
  flush(): void {
    for (let index = 0; index < this.#count; index += 1) {
      this.#histograms[index]?.observe(this.#values[index] ?? 0);
    }
    this.#count = 0;
  }
}
