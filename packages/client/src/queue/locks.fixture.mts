/** Support for tests, never exported: the locks that the tabs of a browser share. */

type Work = (lock: Lock | null) => Promise<unknown>;

/** One lock, whatever its name: it is held by one at a time. */
export class Locks {
  /** How many held it at once, at most. */
  most = 0;
  #held = 0;
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();

  readonly request = (
    name: string,
    { ifAvailable = false }: LockOptions,
    work: Work,
  ): Promise<unknown> => {
    if (ifAvailable && this.#waiting > 0) return Promise.resolve().then(() => work(null));
    this.#waiting++;
    const done = this.#turn.then(async () => {
      this.most = Math.max(this.most, ++this.#held);
      try {
        return await work({ name, mode: 'exclusive' });
      } finally {
        this.#held--;
        this.#waiting--;
      }
    });
    this.#turn = done.catch(() => undefined);
    return done;
  };
}
