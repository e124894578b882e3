import type { Timer } from '../capabilities.ts';
import { RELEASED, releasedSeries } from './held-ratings.ts';
import { seriesText } from './series.ts';
import type { CountedChanges } from './sql/sqlite-held-ratings.ts';
import type { SqliteSqlDatabase } from './sql/sqlite-sql-database.ts';
import type { SqliteDatabase, SqliteStatement } from './sqlite-driver.ts';
import type { SeriesKey } from './store.ts';
import type { Received } from './writer-calls.ts';

/** How often releases of other processes are looked for, in milliseconds. */
const LOOK_MS = 2_000;

const newestLineSql = 'SELECT coalesce(max(number), 0) AS number FROM audit';

const linesSql = `
  SELECT number, action, unit, subject, detail ->> 'n' AS n FROM audit
  WHERE number > ? ORDER BY number`;

interface LineRow {
  readonly number: number;
  readonly action: string;
  readonly unit: string;
  readonly subject: string;
  readonly n: number;
}

/**
 * Counted ratings by series, published and open, in the memory of the process that stores them.
 * What is released comes from the log, since a command may have done it beside this process.
 */
export class ReceivedCounts implements CountedChanges {
  readonly #counts: Map<string, number>;
  readonly #lines: SqliteStatement;
  readonly #timer: Timer;
  /** Number of the line of the log up to which releases are counted. */
  #line: number;
  #cancel: () => void = () => undefined;

  private constructor(sql: SqliteSqlDatabase, { line, received }: Counted, timer: Timer) {
    const { series, counts } = received;
    this.#counts = new Map(series.map((each, index) => [each, counts[index] ?? 0]));
    this.#lines = sql.db.prepare(linesSql);
    this.#timer = timer;
    this.#line = line;
    this.#lookLater();
  }

  /** Counts everything that was received so far, and follows what other processes release. */
  static async read(sql: SqliteSqlDatabase, timer: Timer): Promise<ReceivedCounts> {
    return new ReceivedCounts(sql, await countAll(sql), timer);
  }

  of(series: SeriesKey): number {
    return this.#counts.get(seriesText(series)) ?? 0;
  }

  add(series: SeriesKey, change: number): void {
    this.#add(seriesText(series), change);
  }

  held(series: SeriesKey, n: number): void {
    this.add(series, -n);
  }

  released(): void {
    try {
      this.#follow();
    } catch {
      // What cannot be read now is read at the next look.
    }
  }

  /** Looks no more. */
  stop(): void {
    this.#cancel();
  }

  #lookLater(): void {
    this.#cancel = this.#timer(LOOK_MS, () => {
      this.released();
      this.#lookLater();
    });
  }

  #follow(): void {
    for (const line of this.#lines.all(this.#line) as readonly LineRow[]) {
      if (line.action === RELEASED) this.#add(releasedSeries(line), line.n);
      this.#line = line.number;
    }
  }

  #add(series: string, change: number): void {
    this.#counts.set(series, (this.#counts.get(series) ?? 0) + change);
  }
}

interface Counted {
  readonly line: number;
  readonly received: Received;
}

/** Counts until nothing was released meanwhile. */
async function countAll(sql: SqliteSqlDatabase): Promise<Counted> {
  for (;;) {
    const line = newestLine(sql.db);
    const received = await sql.link.call('received', null);
    if (newestLine(sql.db) === line) return { line, received };
  }
}

function newestLine(db: SqliteDatabase): number {
  return (db.prepare(newestLineSql).get() as Pick<LineRow, 'number'>).number;
}
