import { workerData } from 'node:worker_threads';
import { writeNodeOutput } from '../files/node-outputs.ts';
import { createRegistry } from '../registry/registry.ts';
import { givePages, isLeft } from '../store/give-pages.ts';
import { openSnapshot } from '../store/open-snapshot.ts';
import { SqlFigures } from '../store/sql/sql-figures.ts';
import { readRegistry } from '../store/sql/sql-registry.ts';
import { takeLowPriority } from './low-priority.ts';
import type { ThreadedExport } from './threaded-export.ts';

/** The thread of one export: gives the file piece by piece. */
const { tables, query, output, longestMs } = workerData as ThreadedExport;

/** Smaller pieces are copied: they may lie in memory that Node shares among buffers. */
const LEAST_MOVED_BYTES = 64 * 1024;

setTimeout(() => {
  const limit = `${String(longestMs / 1_000)} s`;
  throw new Error(`An export was not taken within ${limit}. Take it faster, or a shorter one.`);
}, longestMs).unref();

takeLowPriority();
const sql = await openSnapshot(tables);
const registry = createRegistry((await readRegistry(sql)).data);
const asked = { figures: new SqlFigures(sql), registry, query, isLeft };
const pieces = writeNodeOutput(asked, output)[Symbol.asyncIterator]();

givePages<Uint8Array>({
  next: async () => {
    const piece = await pieces.next();
    return piece.done === true ? undefined : piece.value;
  },
  close: () => void sql.close(),
  memoryOf: ({ buffer, length }) =>
    buffer instanceof ArrayBuffer && length >= LEAST_MOVED_BYTES ? [buffer] : [],
});
