import type { LocalDate } from '@vhcs/contract';
import { addInstallation, type Installation } from './installations.ts';

/** Installations of a store that forgets everything with its process. */
export class MemoryInstallations {
  #kept: readonly Installation[] = [];

  keep(report: Installation): void {
    const added = addInstallation(this.#of(report), report);
    if (!added) return;
    const others = this.#kept.filter(
      ({ origin, day, version }) =>
        origin !== added.origin || day !== added.day || version !== added.version,
    );
    this.#kept = [...others, added].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }

  has(origin: string, day: LocalDate): boolean {
    return this.#of({ origin, day }).length > 0;
  }

  since(day: LocalDate): readonly Installation[] {
    return this.#kept.filter((installation) => installation.day >= day);
  }

  forget(before: LocalDate): void {
    this.#kept = this.since(before);
  }

  #of({ origin, day }: Pick<Installation, 'origin' | 'day'>): readonly Installation[] {
    return this.#kept.filter((kept) => kept.origin === origin && kept.day === day);
  }
}

const sortKey = ({ origin, day, version }: Installation): string =>
  [origin, day, version].join('\n');
