/* A store with as many published ratings as wanted, written by the store's own code. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, STORE_FILE } from '../../packages/collector/dist/store/sqlite.js';
import { units } from './demo-units.mjs';

/** Ratings that are given to the store at once. */
const AT_ONCE = 8_000;

const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2025-${String(index + 1).padStart(2, '0')}`,
);

/** A data folder with that many ratings of all units, twelve months of them, closed by month. */
export async function filledFolder(count) {
  const folder = mkdtempSync(join(tmpdir(), 'vhcs-bench-'));
  const store = await openSqliteStore({ path: join(folder, STORE_FILE) });
  for (const [index, month] of MONTHS.entries()) {
    const [first, end] = [index, index + 1].map((at) => Math.round((at * count) / MONTHS.length));
    for (let from = first; from < end; from += AT_ONCE) {
      const size = Math.min(AT_ONCE, end - from);
      await Promise.all(
        Array.from({ length: size }, (_, at) => store.save(ratingOf(from + at, `${month}-15`))),
      );
    }
    await store.closeBatches(`${month}-16`, 10);
  }
  await store.close();
  return folder;
}

/** Keys grow as those of the elements do, whose first bytes are the time. */
function ratingOf(number, day) {
  const key = new Uint8Array(16);
  new DataView(key.buffer).setUint32(0, number);
  return {
    unit: units[number % units.length],
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    series: 'open',
    key,
    digest: key,
    day,
    channel: 'web',
    language: 'vi',
    answers: { q1: 1 + (number % 5) },
  };
}
