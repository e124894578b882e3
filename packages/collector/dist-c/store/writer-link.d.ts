import type { Worker } from 'node:worker_threads';
import type { WriterCall, WriterCalls } from './writer-calls.ts';
/** The calling side of the thread that writes. */
export declare class WriterLink {
    #private;
    constructor(thread: Worker);
    /**
     * Has the thread do something, and waits for its answer.
     *
     * @throws StoreUnavailableError with the reason as its cause, also when the thread has died
     */
    call<Call extends WriterCall>(call: Call, request: WriterCalls[Call]['request']): Promise<WriterCalls[Call]['reply']>;
    /** Stops the thread once it has answered every call so far. */
    stop(): Promise<void>;
}
//# sourceMappingURL=writer-link.d.ts.map