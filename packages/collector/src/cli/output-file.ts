import { constants } from 'node:fs';
import { access, lstat, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandContext } from './surroundings.ts';

/**
 * Writes a file that gets its name when it is whole, so that nobody takes half of it for all. What
 * is no file, such as `/dev/stdout`, is written to as it is.
 */
export async function writeOutput(
  path: string,
  body: AsyncIterable<Uint8Array>,
  { unfinished }: Pick<CommandContext, 'unfinished'>,
): Promise<void> {
  if (!(await isFileOrNothing(path))) {
    await writeFile(path, body);
    return;
  }
  await access(dirname(path), constants.W_OK);
  const part = `${path}.part`;
  await unfinished.during(part, async () => {
    await writeFile(part, body);
    await rename(part, path);
  });
}

const isFileOrNothing = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile(),
    () => true,
  );
