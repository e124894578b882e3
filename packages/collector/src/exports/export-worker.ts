import { parentPort, workerData } from 'node:worker_threads';
import { createRegistry } from '../registry/registry.ts';
import { openSnapshot } from '../store/open-snapshot.ts';
import { SqlFigures } from '../store/sql/sql-figures.ts';
import { readRegistry } from '../store/sql/sql-registry.ts';
import { exportFile } from './export-file.ts';
import type { ThreadedExport } from './threaded-export.ts';

/** Smaller pieces are copied: they may lie in memory that Node shares among buffers. */
const LEAST_MOVED_BYTES = 64 * 1024;

/** The thread of one export: gives a piece of the file whenever it is asked, undefined at the end. */
const port = parentPort;
if (!port) throw new Error('export-worker runs as a worker thread only.');

const { tables, query, form } = workerData as ThreadedExport;
const sql = await openSnapshot(tables);
const registry = createRegistry((await readRegistry(sql)).data);
const pieces = exportFile({ figures: new SqlFigures(sql), registry, query }, form);

port.on('message', () => {
  void givePiece();
});

async function givePiece(): Promise<void> {
  const piece = await pieces.next();
  if (piece.done === true) port?.postMessage(undefined);
  else port?.postMessage(piece.value, movedWith(piece.value));
}

/** The memory that a piece leaves this thread with. */
const movedWith = ({ buffer, length }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && length >= LEAST_MOVED_BYTES ? [buffer] : [];
