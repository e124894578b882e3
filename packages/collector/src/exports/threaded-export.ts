import { once } from 'node:events';
import type { FiguresOutput } from '../files/figures-output.ts';
import type { TablesLocation } from '../store/open-snapshot.ts';
import { threadPages } from '../store/thread-pages.ts';
import type { PeriodQuery } from './unit-rows.ts';

/** Exports at once; more wait. */
const MOST_AT_ONCE = 2;

/**
 * How long one state of the tables is held for an export. Meanwhile SQLite's log grows by all that
 * is written, and PostgreSQL clears nothing away: whoever takes longer is broken off.
 */
const LONGEST_MS = 10 * 60_000;

/** What a thread that exports is told. */
export interface ThreadedExport {
  readonly tables: TablesLocation;
  readonly query: PeriodQuery;
  readonly output: FiguresOutput;
  /** How long the thread reads at most, in milliseconds. */
  readonly longestMs: number;
}

/** Which figures are asked for, and what is made out of them. */
export type AskedExport = Pick<ThreadedExport, 'query' | 'output'>;

/**
 * Writes figures in a thread of its own.
 *
 * @param signal says that nobody waits for them any more: what is not given by then fails at once
 */
export type ExportThreads = (
  asked: AskedExport,
  signal?: AbortSignal,
) => AsyncGenerator<Uint8Array>;

/**
 * Exports in threads that read for themselves, registry included, so that ratings are taken
 * meanwhile as ever. What is left early ends its thread; what is not taken within ten minutes fails.
 */
export function createExportThreads(
  tables: TablesLocation,
  { longestMs = LONGEST_MS }: { readonly longestMs?: number } = {},
): ExportThreads {
  const running = new Set<Promise<void>>();
  return async function* (asked, signal) {
    const gone = signal ? [once(signal, 'abort')] : [];
    while (running.size >= MOST_AT_ONCE) {
      signal?.throwIfAborted();
      await Promise.race([...running, ...gone]);
    }
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    running.add(left);
    try {
      const data: ThreadedExport = { tables, longestMs, ...asked };
      yield* threadPages<Uint8Array>('../exports/export-worker', data, signal);
    } finally {
      running.delete(left);
      leave();
    }
  };
}
