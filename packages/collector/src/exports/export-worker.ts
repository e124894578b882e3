import { parentPort, workerData } from 'node:worker_threads';
import { createRegistry } from '../registry/registry.ts';
import { openSnapshot } from '../store/open-snapshot.ts';
import { SqlFigures } from '../store/sql/sql-figures.ts';
import { readRegistry } from '../store/sql/sql-registry.ts';
import { exportFile } from './export-file.ts';
import type { ThreadedExport } from './threaded-export.ts';

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
  port?.postMessage(piece.done === true ? undefined : piece.value);
}
