import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { RatingBatch } from './rating-batch.ts';
import type { Writer } from './sqlite-writer.ts';
import { answerCall, type CallMessage, type ReplyMessage } from './writer-calls.ts';

type SaveMessage = Extract<CallMessage, { readonly call: 'save' }>;

/** No batch joins a commit that holds so many ratings. */
const FULL_COMMIT = 1024;

/**
 * Answers the calls that come by a port, until it is told to stop. Batches of ratings that have
 * arrived share a commit: while the disk is busy with one the next gathers here, and nobody has to
 * be woken between the two.
 */
export function answerFrom(port: MessagePort, writer: Writer): void {
  const post = (replies: readonly ReplyMessage[]): void => {
    port.postMessage(replies);
  };

  const answer = (message: CallMessage): void => {
    if (message.call === 'save') {
      answerSaves(message);
      return;
    }
    void answerCall(writer, message).then((reply) => {
      post([reply]);
      if (message.call === 'stop') port.close();
    });
  };

  const answerSaves = (first: SaveMessage): void => {
    const taken = new ArrivingSaves(port, first);
    post(repliesTo(taken, writer));
    if (taken.next) answer(taken.next);
  };

  port.on('message', answer);
}

/** One save, and those that have arrived behind it by the time that it is stored. */
class ArrivingSaves implements Iterable<RatingBatch> {
  readonly ids: number[] = [];
  /** What came behind them, and is no save. */
  next: CallMessage | undefined;
  readonly #port: MessagePort;
  readonly #first: SaveMessage;

  constructor(port: MessagePort, first: SaveMessage) {
    this.#port = port;
    this.#first = first;
  }

  *[Symbol.iterator](): Iterator<RatingBatch> {
    let count = 0;
    let message: CallMessage | undefined = this.#first;
    while (message?.call === 'save') {
      this.ids.push(message.id);
      yield message.request;
      count += message.request.size;
      if (count >= FULL_COMMIT) return;
      message = receiveMessageOnPort(this.#port)?.message as CallMessage | undefined;
    }
    this.next = message;
  }
}

function repliesTo(taken: ArrivingSaves, writer: Writer): readonly ReplyMessage[] {
  try {
    const replies = writer.save(taken);
    return taken.ids.map((id, index) => ({ id, reply: replies[index] ?? [] }));
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return taken.ids.map((id) => ({ id, error }));
  }
}
