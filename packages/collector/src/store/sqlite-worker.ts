import { parentPort, workerData } from 'node:worker_threads';
import { openWriter, type SqliteLocation } from './sqlite-connection.ts';
import { migrate } from './sqlite-migrate.ts';
import { createWriter } from './sqlite-writer.ts';
import { answerCall, type CallMessage } from './writer-calls.ts';

/** The thread that writes: opens the database, then answers calls until it is told to stop. */
const port = parentPort;
if (!port) throw new Error('sqlite-worker runs as a worker thread only.');

const db = await openWriter(workerData as SqliteLocation);
migrate(db);
const handlers = createWriter(db);

port.on('message', (message: CallMessage) => {
  void answerCall(handlers, message).then((reply) => {
    port.postMessage(reply);
    if (message.call === 'stop') port.close();
  });
});
