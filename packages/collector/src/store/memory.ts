import type { LocalDate } from '@vhcs/contract';
import { checkRating } from './check-rating.ts';
import type { ExcludedCount, FigureStore, PublishedSurvey, SeriesHistory } from './figures.ts';
import { memoryAreas } from './memory-areas.ts';
import type { MemoryAudit } from './memory-audit.ts';
import type { MemoryComments, WrittenTexts } from './memory-comments.ts';
import { MemoryHeldRatings } from './memory-held-ratings.ts';
import { isCounted, keyText, type KeptRating, type SeriesRecord } from './memory-records.ts';
import { forgetTextsOf, withoutComment } from './memory-texts.ts';
import type { ForgottenSpan } from './comments.ts';
import { seriesOf, seriesText } from './series.ts';
import {
  StoreUnavailableError,
  type AdmittedRating,
  type ClosedBatch,
  type MonthRange,
  type MonthTally,
  type RatingStore,
  type SaveOutcome,
  type SeriesKey,
  type StarCounts,
  type Store,
  type Tally,
} from './store.ts';
import { addTallies, tallyOf } from './tally.ts';

/**
 * A store that forgets everything with its process: for tests, and for the collector's app inside
 * a browser. Web standards only.
 */
export function createMemoryStore(): Store {
  const ratings = new MemoryRatings({
    leave: (...left) => {
      areas.comments.leave(...left);
    },
    note: (...noted) => {
      areas.audit.note(...noted);
    },
  });
  const areas = memoryAreas(() => ratings.ready(), ratings);
  return Object.assign(ratings, areas);
}

interface MemoryRatingParts {
  /** Takes the comments of a batch that was closed. */
  readonly leave: MemoryComments['leave'];
  /** Adds a line to the log. */
  readonly note: MemoryAudit['note'];
}

class MemoryRatings implements RatingStore, FigureStore, WrittenTexts {
  readonly #ratings = new Map<string, KeptRating>();
  readonly #series = new Map<string, SeriesRecord>();
  readonly #leave: MemoryComments['leave'];
  readonly held: MemoryHeldRatings;
  #closings = 0;
  #isClosed = false;

  constructor({ leave, note }: MemoryRatingParts) {
    this.#leave = leave;
    const ready = (): Promise<void> => this.ready();
    const [ratings, series] = [this.#ratings, this.#series];
    this.held = new MemoryHeldRatings({ ratings, series, note, ready });
  }

  get closings(): number {
    return this.#closings;
  }

  async save(rating: AdmittedRating): Promise<SaveOutcome> {
    await this.ready();
    checkRating(rating);
    const earlier = this.#ratings.get(keyText(rating.key));
    if (earlier) return again(earlier.rating, rating);
    const record = this.#record(rating);
    if (rating.replaces && !this.#exclude(record, rating.replaces)) {
      return { kind: 'not-replaceable' };
    }
    const kept: KeptRating = {
      rating,
      stars: rating.stars,
      ...(rating.hold && { excluded: rating.hold }),
    };
    this.#ratings.set(keyText(rating.key), kept);
    record.open.add(kept);
    return { kind: 'stored' };
  }

  async received(series: SeriesKey): Promise<number> {
    await this.ready();
    const record = this.#series.get(seriesText(series));
    if (!record) return 0;
    return (record.all?.n ?? 0) + Array.from(record.open).filter(isCounted).length;
  }

  async published(series: SeriesKey, months?: MonthRange): Promise<Tally | undefined> {
    await this.ready();
    const record = this.#series.get(seriesText(series));
    if (!months) return record?.all;
    let sum: Tally | undefined;
    for (const [month, tally] of record?.months ?? []) {
      if (months.from <= month && month <= months.to) sum = addTallies(sum, tally);
    }
    return sum;
  }

  async publishedByMonth(series: SeriesKey): Promise<readonly MonthTally[]> {
    await this.ready();
    const months = this.#series.get(seriesText(series))?.months ?? new Map<string, Tally>();
    return Array.from(months, ([month, tally]) => ({ month, tally })).sort((a, b) =>
      a.month < b.month ? -1 : 1,
    );
  }

  async historiesOf(units: readonly string[]): Promise<readonly SeriesHistory[]> {
    await this.ready();
    const published = Array.from(this.#series.values(), ({ key }) => key)
      .filter(({ unit }) => units.includes(unit))
      .sort((a, b) => (seriesText(a) < seriesText(b) ? -1 : 1));
    const histories = published.map(async (key) => ({
      ...key,
      months: await this.publishedByMonth(key),
    }));
    return (await Promise.all(histories)).filter(({ months }) => months.length > 0);
  }

  async surveysOf(
    units: readonly string[],
    surveys: readonly string[],
  ): Promise<readonly PublishedSurvey[]> {
    const published = new Map<string, PublishedSurvey>();
    for (const { survey, surveyVersion } of await this.historiesOf(units)) {
      if (!surveys.includes(survey)) continue;
      published.set(`${survey}/${String(surveyVersion)}`, { survey, surveyVersion });
    }
    return Array.from(published)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, survey]) => survey);
  }

  async excluded(before: LocalDate): Promise<readonly ExcludedCount[]> {
    await this.ready();
    const counts = new Map<string, ExcludedCount>();
    for (const kept of this.#ratings.values()) {
      const { rating, excluded: reason } = kept;
      const isOpen = this.#series.get(seriesText(rating))?.open.has(kept) === true;
      if (reason === undefined || isOpen || rating.day >= before) continue;
      const text = `${rating.unit}/${reason}`;
      counts.set(text, { unit: rating.unit, reason, n: (counts.get(text)?.n ?? 0) + 1 });
    }
    return Array.from(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, count]) => count);
  }

  async articleStars(article: string): Promise<StarCounts> {
    await this.ready();
    const counts = new Map<number, number>();
    for (const kept of this.#ratings.values()) {
      const { stars } = kept;
      if (!stars || kept.rating.article !== article || !isCounted(kept)) continue;
      counts.set(stars.value, (counts.get(stars.value) ?? 0) + 1);
    }
    return counts;
  }

  async closeBatches(today: LocalDate, minimum: number): Promise<readonly ClosedBatch[]> {
    await this.ready();
    this.#closings += 1;
    return Array.from(this.#series.values()).flatMap((record) => {
      const batch = close(record, { today, minimum, leave: this.#leave });
      return batch ? [batch] : [];
    });
  }

  forgetTexts(span: ForgottenSpan): number {
    return forgetTextsOf(this.#ratings.values(), span);
  }

  ready(): Promise<void> {
    return this.#isClosed
      ? Promise.reject(new StoreUnavailableError('The memory store was closed.'))
      : Promise.resolve();
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return Promise.resolve();
  }

  #record(rating: SeriesKey): SeriesRecord {
    const text = seriesText(rating);
    const record = this.#series.get(text) ?? {
      key: seriesOf(rating),
      open: new Set(),
      months: new Map(),
    };
    this.#series.set(text, record);
    return record;
  }

  #exclude(record: SeriesRecord, key: Uint8Array): boolean {
    const earlier = this.#ratings.get(keyText(key));
    if (!earlier || !record.open.has(earlier) || !isCounted(earlier)) return false;
    earlier.excluded = 'replaced';
    earlier.rating = withoutComment(earlier.rating);
    return true;
  }
}

interface Closing {
  readonly today: LocalDate;
  readonly minimum: number;
  readonly leave: MemoryComments['leave'];
}

function close(
  record: SeriesRecord,
  { today, minimum, leave: leaveComments }: Closing,
): ClosedBatch | undefined {
  const before = Array.from(record.open).filter(({ rating }) => rating.day < today);
  leave(
    record,
    before.filter((kept) => !isCounted(kept)),
  );
  const counted = before.filter(isCounted);
  const tally = tallyOf(counted.map(({ rating }) => rating));
  const closedToday = record.closedOn !== undefined && record.closedOn >= today;
  if (!tally || tally.n < minimum || closedToday) return undefined;
  leave(record, counted);
  publish(record, tally);
  leaveComments(
    record.key.unit,
    today,
    counted.flatMap(({ rating }) => rating.comment ?? []),
  );
  for (const kept of counted) {
    kept.rating = withoutComment(kept.rating);
    kept.batch = today;
  }
  record.closedOn = today;
  return { ...record.key, n: tally.n, through: tally.closedThrough };
}

function leave({ open }: SeriesRecord, ratings: readonly KeptRating[]): void {
  for (const rating of ratings) open.delete(rating);
}

function publish(record: SeriesRecord, tally: Tally): void {
  const month = tally.closedThrough.slice(0, 7);
  record.months.set(month, addTallies(record.months.get(month), tally));
  record.all = addTallies(record.all, tally);
}

function again(earlier: AdmittedRating, { digest }: AdmittedRating): SaveOutcome {
  const isSame = keyText(earlier.digest) === keyText(digest);
  return isSame ? { kind: 'replayed', day: earlier.day } : { kind: 'key-reused' };
}
