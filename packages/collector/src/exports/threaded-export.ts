import type { TablesLocation } from '../store/open-snapshot.ts';
import { threadPages } from '../store/thread-pages.ts';
import type { ExportForm } from './export-form.ts';
import type { PeriodQuery } from './unit-rows.ts';

/** Exports at once; more wait. */
const MOST_AT_ONCE = 2;

/** What a thread that exports is told. */
export interface ThreadedExport {
  readonly tables: TablesLocation;
  readonly query: PeriodQuery;
  readonly form: ExportForm;
}

/** Writes a file of figures in a thread of its own. */
export type ExportThreads = (asked: Omit<ThreadedExport, 'tables'>) => AsyncGenerator<Uint8Array>;

/**
 * Exports in threads that read for themselves, registry included, so that ratings are taken
 * meanwhile as ever. What is left early ends its thread.
 */
export function createExportThreads(tables: TablesLocation): ExportThreads {
  const running = new Set<Promise<void>>();
  return async function* (asked) {
    while (running.size >= MOST_AT_ONCE) await Promise.race(running);
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    running.add(left);
    try {
      yield* threadPages<Uint8Array>('../exports/export-worker', { tables, ...asked });
    } finally {
      running.delete(left);
      leave();
    }
  };
}
