import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Files and folders that a command has begun: none of them outlives it. */
export class UnfinishedFiles {
  readonly #paths = new Set<string>();

  /** Has something done with a file under a name for the time being; what is left there goes. */
  async during<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    this.#paths.add(path);
    try {
      return await work();
    } finally {
      await rm(path, { recursive: true, force: true });
      this.#paths.delete(path);
    }
  }

  /** Removes all of them at once, before the process ends by a signal. */
  removeAll(): void {
    for (const path of this.#paths) rmSync(path, { recursive: true, force: true });
  }
}
