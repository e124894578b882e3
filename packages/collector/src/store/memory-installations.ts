import type { LocalDate } from '@vhcs/contract';
import { addInstallation, type Installation, type InstallationStore } from './installations.ts';

/** Installations of a store that forgets everything with its process. */
export class MemoryInstallations implements InstallationStore {
  readonly #ready: () => Promise<void>;
  #kept: readonly Installation[] = [];

  /** @param ready rejects once the store was closed */
  constructor(ready: () => Promise<void>) {
    this.#ready = ready;
  }

  async keep(report: Installation): Promise<void> {
    await this.#ready();
    const added = addInstallation(this.#of(report), report);
    if (!added) return;
    const others = this.#kept.filter(
      ({ origin, day, version }) =>
        origin !== added.origin || day !== added.day || version !== added.version,
    );
    this.#kept = [...others, added].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }

  async has(origin: string, day: LocalDate): Promise<boolean> {
    await this.#ready();
    return this.#of({ origin, day }).length > 0;
  }

  async since(day: LocalDate): Promise<readonly Installation[]> {
    await this.#ready();
    return this.#since(day);
  }

  async forget(before: LocalDate): Promise<void> {
    await this.#ready();
    this.#kept = this.#since(before);
  }

  #since(day: LocalDate): readonly Installation[] {
    return this.#kept.filter((installation) => installation.day >= day);
  }

  #of({ origin, day }: Pick<Installation, 'origin' | 'day'>): readonly Installation[] {
    return this.#kept.filter((kept) => kept.origin === origin && kept.day === day);
  }
}

const sortKey = ({ origin, day, version }: Installation): string =>
  [origin, day, version].join('\n');
