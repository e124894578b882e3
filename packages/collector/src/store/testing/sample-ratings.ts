import type { AdmittedRating, SaveOutcome, SeriesKey, Store } from '../store.ts';

/** The series that samples belong to unless they say otherwise. */
export const sampleSeries: SeriesKey = {
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
};

/** Sixteen bytes that are different for every number, and in no order. */
export function sampleBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.imul(number + 1, 0x9e3779b1));
  view.setUint32(12, number);
  return bytes;
}

/** A counted rating of 22 November 2026; equal numbers have equal keys and digests. */
export function sampleRating(
  number: number,
  changes: Partial<AdmittedRating> = {},
): AdmittedRating {
  return {
    ...sampleSeries,
    key: sampleBytes(number),
    digest: sampleBytes(number + 1_000_000),
    day: '2026-11-22',
    channel: 'web',
    language: 'vi',
    answers: { q1: 5 },
    ...changes,
  };
}

/** `count` ratings numbered from `first`. */
export function sampleRatings(
  first: number,
  count: number,
  changes: Partial<AdmittedRating> = {},
): readonly AdmittedRating[] {
  return Array.from({ length: count }, (_, index) => sampleRating(first + index, changes));
}

/** Saves all at once and gives what became of each. */
export async function saveAll(
  store: Store,
  ratings: readonly AdmittedRating[],
): Promise<readonly SaveOutcome['kind'][]> {
  const outcomes = await Promise.all(ratings.map((rating) => store.save(rating)));
  return outcomes.map(({ kind }) => kind);
}
