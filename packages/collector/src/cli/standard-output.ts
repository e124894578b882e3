/** Nobody takes any more what a command gives. */
export class OutputGone extends Error {
  override readonly name = 'OutputGone';
}

/**
 * Gives what writes to a stream that may close before everything is written, as `| head` does. A
 * command that writes on ends then, as other programs do, with what it holds let go.
 *
 * @param onFault told why nothing more can be written, once, perhaps after the command has ended
 */
export function standardOutput(
  stream: NodeJS.WritableStream,
  onFault: (error: NodeJS.ErrnoException) => void,
): (text: string) => void {
  let isGone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isGone) onFault(error);
    isGone = true;
  });
  return (text) => {
    if (isGone) throw new OutputGone();
    stream.write(text);
  };
}
