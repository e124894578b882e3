import { parentPort, workerData } from 'node:worker_threads';
import { Checkpoints } from './sqlite-checkpoints.ts';
import { openWriter, type SqliteLocation } from './sqlite-connection.ts';
import { migrate } from './sqlite-migrate.ts';
import { createWriter } from './sqlite-writer.ts';
import { answerFrom } from './writer-port.ts';

/** The thread that writes: opens the database, then answers calls until it is told to stop. */
if (!parentPort) throw new Error('sqlite-worker runs as a worker thread only.');

const location = workerData as SqliteLocation;
const db = await openWriter(location);
migrate(db);
answerFrom(parentPort, createWriter(db, new Checkpoints(db, location)));
