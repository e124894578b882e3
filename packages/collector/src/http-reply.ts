import type { ServerResponse } from 'node:http';
import type { PlainReply } from './exchange.ts';

/** Answers that are ready, each after whom it goes to. */
let ready: (readonly [ServerResponse, PlainReply])[] = [];

/** Sends an answer that is there, or is made. */
export function answerWith(
  outgoing: ServerResponse,
  reply: PlainReply | Promise<PlainReply>,
): void {
  if (reply instanceof Promise) {
    void reply.then((made) => {
      writeReply(outgoing, made);
    });
  } else writeReply(outgoing, reply);
}

/**
 * Sends an answer at the end of this turn of the event loop, one after another with all that are
 * ready by then. A proxy or a client that sleeps has to be woken for an answer, which costs as much
 * as making it; so it is woken for many.
 */
function writeReply(outgoing: ServerResponse, reply: PlainReply): void {
  if (ready.push([outgoing, reply]) === 1) setImmediate(writeReady);
}

function writeReady(): void {
  const answers = ready;
  ready = [];
  for (const [outgoing, reply] of answers) write(outgoing, reply);
}

/** One that has no body by its status gets no length. */
function write(outgoing: ServerResponse, { status, headers, body }: PlainReply): void {
  // Names and values in turn: another object with the same headers would cost more than the rest.
  const sent: string[] = [];
  for (const name in headers) sent.push(name, headers[name] ?? '');
  if (body === null) {
    outgoing.writeHead(status, sent).end();
    return;
  }
  sent.push('Content-Length', String(Buffer.byteLength(body)));
  outgoing.writeHead(status, sent).end(body);
}
