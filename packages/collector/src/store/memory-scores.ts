import type { GradeBand } from '@vhcs/contract';
import type { Change } from './audit.ts';
import type { MemoryAudit } from './memory-audit.ts';
import {
  bandsSet,
  scoreGiven,
  type GivenScore,
  type ScoreFilter,
  type ScoreKey,
  type ScoreRecord,
  type ScoreStore,
} from './scores.ts';

/** Scores of a store that forgets everything with its process. */
export class MemoryScores implements ScoreStore {
  readonly #audit: MemoryAudit;
  readonly #newest = new Map<string, ScoreRecord>();
  readonly #bands = new Map<string, readonly GradeBand[]>();

  constructor(audit: MemoryAudit) {
    this.#audit = audit;
  }

  async add(score: GivenScore, change: Change): Promise<ScoreRecord> {
    await this.#audit.ready();
    const revision = (this.#newest.get(place(score))?.revision ?? 0) + 1;
    const record = { ...score, revision, day: change.day };
    this.#newest.set(place(score), record);
    this.#audit.note(scoreGiven(score, revision), change);
    return record;
  }

  async list({ set, unit, period, kind }: ScoreFilter): Promise<readonly ScoreRecord[]> {
    await this.#audit.ready();
    const found = [...this.#newest.values()]
      .filter((score) => set === undefined || score.set === set)
      .filter((score) => unit === undefined || score.unit === unit)
      .filter((score) => period === undefined || score.period === period)
      .filter((score) => kind === undefined || score.kind === kind)
      .sort((a, b) => (place(a) < place(b) ? -1 : 1));
    return found;
  }

  async bands(): Promise<ReadonlyMap<string, readonly GradeBand[]>> {
    await this.#audit.ready();
    return this.#bands;
  }

  async setBands(set: string, bands: readonly GradeBand[], change: Change): Promise<void> {
    await this.#audit.ready();
    this.#bands.set(set, bands);
    this.#audit.note(bandsSet(set, bands), change);
  }
}

const place = ({ unit, period, set, kind }: ScoreKey): string =>
  [unit, period, set, kind].join('\n');
