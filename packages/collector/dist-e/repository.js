import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
/** The folder of the repository; both `src` and `dist` lie at this depth. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));
/** The released files of the elements, served under `/embed/`. */
export const embedFolder = join(repository, 'dist/embed');
//# sourceMappingURL=repository.js.map