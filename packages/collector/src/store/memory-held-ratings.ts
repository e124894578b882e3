import type { Change } from './audit.ts';
import {
  heldFacts,
  holdReasons,
  REJECTED,
  RELEASED,
  type HeldCount,
  type HeldGroup,
  type HeldRatings,
  type Holding,
  type Release,
} from './held-ratings.ts';
import type { ExclusionReason } from './figures.ts';
import type { MemoryAudit } from './memory-audit.ts';
import { isCounted, keyText, type KeptRating, type SeriesRecord } from './memory-records.ts';
import { seriesOf, seriesText } from './series.ts';
import type { HoldReason } from './store.ts';

/** What a store in memory has, and how it adds a line to its log. */
export interface MemoryHeldParts {
  readonly ratings: ReadonlyMap<string, KeptRating>;
  readonly series: ReadonlyMap<string, SeriesRecord>;
  readonly note: MemoryAudit['note'];
  /** Rejects once the store was closed. */
  readonly ready: () => Promise<void>;
}

/** What is held in a store in memory. */
export class MemoryHeldRatings implements HeldRatings {
  readonly #ratings: ReadonlyMap<string, KeptRating>;
  readonly #series: ReadonlyMap<string, SeriesRecord>;

  readonly #note: MemoryAudit['note'];
  readonly #ready: () => Promise<void>;

  constructor({ ratings, series, note, ready }: MemoryHeldParts) {
    this.#ratings = ratings;
    this.#series = series;
    this.#note = note;
    this.#ready = ready;
  }

  hold({ series, keys, reason }: Holding): Promise<number> {
    const open = this.#series.get(seriesText(series))?.open ?? new Set();
    const held = keys
      .map((key) => this.#ratings.get(keyText(key)))
      .filter((kept) => kept !== undefined)
      .filter((kept) => open.has(kept) && isCounted(kept));
    for (const kept of held) kept.excluded = reason;
    return Promise.resolve(held.length);
  }

  waiting(): Promise<readonly HeldCount[]> {
    const counts = new Map<string, HeldCount>();
    for (const { rating, excluded } of this.#ratings.values()) {
      if (!isHoldReason(excluded)) continue;
      const group = { ...seriesOf(rating), day: rating.day, reason: excluded };
      const name = groupText(group);
      counts.set(name, { ...group, n: (counts.get(name)?.n ?? 0) + 1 });
    }
    const inOrder = Array.from(counts).sort(([one], [other]) => (one < other ? -1 : 1));
    return Promise.resolve(inOrder.map(([, count]) => count));
  }

  async release(group: HeldGroup, { change, starQuestion = '' }: Release): Promise<number> {
    await this.#ready();
    const released = this.#of(group);
    for (const kept of released) {
      const value = kept.rating.answers[starQuestion];
      if (typeof value === 'number') kept.stars = { question: starQuestion, value };
      delete kept.excluded;
      this.#series.get(seriesText(group))?.open.add(kept);
    }
    if (released.length > 0) this.#note(heldFacts(RELEASED, group, released.length), change);
    return released.length;
  }

  async reject(group: HeldGroup, change: Change): Promise<number> {
    await this.#ready();
    const rejected = this.#of(group);
    for (const kept of rejected) kept.excluded = `${group.reason}-rejected`;
    if (rejected.length > 0) this.#note(heldFacts(REJECTED, group, rejected.length), change);
    return rejected.length;
  }

  #of(group: HeldGroup): readonly KeptRating[] {
    return Array.from(this.#ratings.values()).filter(
      ({ rating, excluded }) =>
        isHoldReason(excluded) &&
        groupText({ ...seriesOf(rating), day: rating.day, reason: excluded }) === groupText(group),
    );
  }
}

function isHoldReason(excluded: ExclusionReason | undefined): excluded is HoldReason {
  return holdReasons.some((reason) => reason === excluded);
}

const groupText = (group: HeldGroup): string => `${seriesText(group)}/${group.day}/${group.reason}`;
