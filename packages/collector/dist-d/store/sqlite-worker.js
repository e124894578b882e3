import { parentPort, workerData } from 'node:worker_threads';
import { openWriter } from "./sqlite-connection.js";
import { migrate } from "./sqlite-migrate.js";
import { createWriter } from "./sqlite-writer.js";
import { answerCall } from "./writer-calls.js";
/** The thread that writes: opens the database, then answers calls until it is told to stop. */
const port = parentPort;
if (!port)
    throw new Error('sqlite-worker runs as a worker thread only.');
const db = await openWriter(workerData);
migrate(db);
const handlers = createWriter(db);
port.on('message', (message) => {
    void answerCall(handlers, message).then((reply) => {
        port.postMessage(reply);
        if (message.call === 'stop')
            port.close();
    });
});
//# sourceMappingURL=sqlite-worker.js.map