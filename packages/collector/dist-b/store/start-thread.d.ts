import { Worker } from 'node:worker_threads';
/**
 * Starts the module of this folder with the given name, without extension, as a thread: from
 * JavaScript where this code was compiled, from TypeScript where a loader runs the sources.
 *
 * @param workerData what the thread finds in its own `workerData`
 */
export declare function startThread(name: string, workerData: unknown): Worker;
//# sourceMappingURL=start-thread.d.ts.map