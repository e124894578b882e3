import { writeSync } from 'node:fs';
import { openPostgresStore } from '../postgres/postgres.ts';
import { openSqliteStore } from '../sqlite.ts';
import { loadDay, loadRating, RATINGS_PER_DAY } from './load-ratings.ts';

/**
 * A program that writes until it is killed: `writing-process <file or address> <first number>`. It prints
 * a line `<number> <outcome>` for each rating once the store has acknowledged it, and closes
 * batches whenever a day of its load is over.
 */
const OUTSTANDING = 32;
const STDOUT = 1;

const [location = '', first = '0'] = process.argv.slice(2);
const store = await (location.startsWith('postgres:')
  ? openPostgresStore({ url: location })
  : openSqliteStore({ path: location }));
let next = Number(first);

async function write(): Promise<never> {
  for (;;) {
    const number = next++;
    if (number % RATINGS_PER_DAY === 0) void store.closeBatches(loadDay(number), 10);
    const { kind } = await store.save(loadRating(number));
    print(`${String(number)} ${kind}\n`);
  }
}

/** Writes at once, before anything else can happen; again while a slow reader leaves no room. */
function print(line: string): void {
  for (;;) {
    try {
      writeSync(STDOUT, line);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

await Promise.all(Array.from({ length: OUTSTANDING }, write));
