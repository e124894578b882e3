import { readFile } from 'node:fs/promises';
import { formatOfName, type ImportFile } from '../../imports/import-format.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

/**
 * Reads a file that was named.
 *
 * @throws CliError when there is none, or its name tells no form that is read
 */
export async function givenFile(path: string, { words }: CommandContext): Promise<ImportFile> {
  const format = formatOfName(path);
  if (!format) throw new CliError(words.registry.unknownFormat(path));
  const bytes = await readFile(path).catch(() => {
    throw new CliError(words.registry.noFile(path));
  });
  return { bytes: new Uint8Array(bytes), format };
}
