const SECOND_MS = 1_000;

/** Counts the seconds without a visitor. Nothing runs while it is stopped. */
export class Countdown {
  /** Seconds that are left; 0 while it is stopped. */
  left = 0;
  readonly #onTick: () => void;
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param onTick called with every second, @param onEnd called once there is none left */
  constructor(onTick: () => void, onEnd: () => void) {
    this.#onTick = onTick;
    this.#onEnd = onEnd;
  }

  /** Counts from here; a count that runs begins anew. */
  start(seconds: number): void {
    this.stop();
    this.left = seconds;
    this.#timer = setInterval(() => {
      this.left -= 1;
      if (this.left > 0) {
        this.#onTick();
        return;
      }
      this.stop();
      this.#onEnd();
    }, SECOND_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.left = 0;
  }
}
