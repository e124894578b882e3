import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository; both `src` and `dist` lie at this depth. */
export const repository: string = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The released files of the elements, served under `/embed/`: those that the repository has built,
 * or those that the package carries where it is installed.
 */
export function embedFolder(): string {
  const built = join(repository, 'dist/embed');
  return existsSync(built) ? built : fileURLToPath(new URL('../embed', import.meta.url));
}
