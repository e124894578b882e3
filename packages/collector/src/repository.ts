import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository; both `src` and `dist` lie at this depth. */
export const repository: string = fileURLToPath(new URL('../../../', import.meta.url));

/** The released files of the elements, served under `/embed/`. */
export const embedFolder: string = join(repository, 'dist/embed');
