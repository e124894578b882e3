import assert from 'node:assert/strict';
import { on } from 'node:events';
import { test, type TestContext } from 'node:test';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { RatingPacker, type RatingBatch } from './rating-batch.ts';
import type { Writer } from './sqlite-writer.ts';
import { sampleRatings } from './testing/sample-ratings.ts';
import type { CallMessage, ReplyMessage, SaveReply } from './writer-calls.ts';
import { answerFrom } from './writer-port.ts';

/** A writer that stores nothing, and how many ratings each of its commits had. */
function recordingWriter(failure?: Error) {
  const commits: number[] = [];
  const writer: Writer = {
    save: (batches) => {
      const taken = Array.from(batches);
      commits.push(taken.reduce((sum, { size }) => sum + size, 0));
      if (failure) throw failure;
      return taken.map(({ size }) => Array<SaveReply>(size).fill({ kind: 'stored' }));
    },
    closeBatches: () => [],
    run: (statements) => statements.map(() => 1),
    received: () => ({ series: [], counts: new Float64Array() }),
    eraseTraces: () => null,
    probe: () => null,
    stop: () => null,
  };
  return { writer, commits };
}

/** The asking side of a port that a writer answers; calls posted at once arrive together. */
class Asker {
  readonly #port: MessagePort;
  readonly #answers: AsyncIterator<readonly [readonly ReplyMessage[]]>;

  constructor(t: TestContext, writer: Writer) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#answers = on(port1, 'message') as AsyncIterator<readonly [readonly ReplyMessage[]]>;
    t.after(() => {
      port1.close();
    });
    answerFrom(port2, writer);
  }

  post(message: CallMessage): void {
    this.#port.postMessage(message);
  }

  /** The next replies that came together. */
  async replies(): Promise<readonly ReplyMessage[]> {
    const { value } = (await this.#answers.next()) as { value: readonly [readonly ReplyMessage[]] };
    return value[0];
  }
}

const batchOf = (count: number): RatingBatch => new RatingPacker().pack(sampleRatings(0, count));

test('batches that have arrived share a commit, and are answered together', async (t) => {
  const { writer, commits } = recordingWriter();
  const asker = new Asker(t, writer);
  for (const [id, count] of [3, 2, 4].entries()) {
    asker.post({ id, call: 'save', request: batchOf(count) });
  }

  const replies = await asker.replies();

  assert.deepEqual(commits, [9]);
  assert.deepEqual(
    replies.map((reply) => [reply.id, 'reply' in reply && (reply.reply as unknown[]).length]),
    [
      [0, 3],
      [1, 2],
      [2, 4],
    ],
  );
});

test('another call ends a commit, and is answered after it', async (t) => {
  const { writer, commits } = recordingWriter();
  const asker = new Asker(t, writer);
  asker.post({ id: 1, call: 'save', request: batchOf(1) });
  asker.post({ id: 2, call: 'run', request: [{ sql: 'SELECT 1' }] });
  asker.post({ id: 3, call: 'save', request: batchOf(2) });

  const answered = [await asker.replies(), await asker.replies(), await asker.replies()];

  assert.deepEqual(commits, [1, 2]);
  assert.deepEqual(
    answered
      .flat()
      .map(({ id }) => id)
      .sort(),
    [1, 2, 3],
  );
});

test('a commit that fails fails for every batch in it', async (t) => {
  const { writer } = recordingWriter(new Error('the disk is full'));
  const asker = new Asker(t, writer);
  asker.post({ id: 1, call: 'save', request: batchOf(1) });
  asker.post({ id: 2, call: 'save', request: batchOf(1) });

  const replies = await asker.replies();

  assert.deepEqual(
    replies.map((reply) => [reply.id, 'error' in reply && reply.error.message]),
    [
      [1, 'the disk is full'],
      [2, 'the disk is full'],
    ],
  );
});

test('a commit does not grow beyond about a thousand ratings', async (t) => {
  const { writer, commits } = recordingWriter();
  const asker = new Asker(t, writer);
  for (const id of [1, 2, 3]) asker.post({ id, call: 'save', request: batchOf(600) });

  await asker.replies();
  await asker.replies();

  assert.deepEqual(commits, [1200, 600]);
});
