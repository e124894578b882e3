/**
 * A body that is written while it is sent, as fast as whoever receives it takes it. What fails
 * before the first piece is thrown, so that it can be answered. Nothing is made any more once the
 * receiver has gone.
 *
 * @param breakOff told of what fails later. Default: the body fails
 */
export async function startedBody(
  pieces: AsyncIterable<Uint8Array>,
  breakOff = rethrow,
): Promise<ReadableStream<Uint8Array>> {
  const iterator = pieces[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array, unknown> | undefined = await iterator.next();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = first ?? (await iterator.next());
          first = undefined;
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          breakOff(error);
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function rethrow(error: unknown): void {
  throw error;
}
