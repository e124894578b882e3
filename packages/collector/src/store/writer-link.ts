import type { Worker } from 'node:worker_threads';
import { StoreUnavailableError } from './store.ts';
import type { ReplyMessage, WriterCall, WriterCalls } from './writer-calls.ts';

interface Pending {
  readonly resolve: (reply: WriterCalls[WriterCall]['reply']) => void;
  readonly reject: (error: Error) => void;
}

/** The calling side of the thread that writes. */
export class WriterLink {
  readonly #thread: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #death: Error | undefined;

  constructor(thread: Worker) {
    this.#thread = thread;
    thread.on('message', (messages: readonly ReplyMessage[]) => {
      for (const message of messages) this.#settle(message);
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
  async call<Call extends WriterCall>(
    call: Call,
    request: WriterCalls[Call]['request'],
  ): Promise<WriterCalls[Call]['reply']> {
    if (this.#death) throw unavailable(this.#death);
    const id = ++this.#lastId;
    this.#thread.postMessage({ id, call, request });
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
  }

  /** Stops the thread once it has answered every call so far. */
  async stop(): Promise<void> {
    if (this.#death) return;
    const exited = new Promise((resolve) => this.#thread.once('exit', resolve));
    await this.call('stop', null);
    await exited;
  }

  #settle(message: ReplyMessage): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ('error' in message) pending?.reject(unavailable(message.error));
    else pending?.resolve(message.reply);
  }

  #die(reason: Error): void {
    this.#death ??= reason;
    for (const { reject } of this.#pending.values()) reject(unavailable(reason));
    this.#pending.clear();
  }
}

function unavailable(cause: Error): StoreUnavailableError {
  return new StoreUnavailableError(`The store cannot take ratings now: ${cause.message}.`, {
    cause,
  });
}
