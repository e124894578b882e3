import { StoreUnavailableError } from "./store.js";
/** The calling side of the thread that writes. */
export class WriterLink {
    #thread;
    #pending = new Map();
    #lastId = 0;
    #death;
    constructor(thread) {
        this.#thread = thread;
        thread.on('message', (message) => {
            this.#settle(message);
        });
        thread.on('error', (error) => {
            this.#die(error);
        });
        thread.on('exit', (code) => {
            this.#die(new Error(`the thread that writes ended with code ${String(code)}`));
        });
    }
    /**
     * Has the thread do something, and waits for its answer.
     *
     * @throws StoreUnavailableError with the reason as its cause, also when the thread has died
     */
    async call(call, request) {
        if (this.#death)
            throw unavailable(this.#death);
        const id = ++this.#lastId;
        this.#thread.postMessage({ id, call, request });
        return new Promise((resolve, reject) => {
            this.#pending.set(id, { resolve, reject });
        });
    }
    /** Stops the thread once it has answered every call so far. */
    async stop() {
        if (this.#death)
            return;
        const exited = new Promise((resolve) => this.#thread.once('exit', resolve));
        await this.call('stop', null);
        await exited;
    }
    #settle(message) {
        const pending = this.#pending.get(message.id);
        this.#pending.delete(message.id);
        if ('error' in message)
            pending?.reject(unavailable(message.error));
        else
            pending?.resolve(message.reply);
    }
    #die(reason) {
        this.#death ??= reason;
        for (const { reject } of this.#pending.values())
            reject(unavailable(reason));
        this.#pending.clear();
    }
}
function unavailable(cause) {
    return new StoreUnavailableError(`The store cannot take ratings now: ${cause.message}.`, {
        cause,
    });
}
//# sourceMappingURL=writer-link.js.map