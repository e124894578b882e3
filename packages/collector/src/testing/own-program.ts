import { fileURLToPath } from 'node:url';

/**
 * What Node is given to run a module of the collector, so as this one runs: through tsx from the
 * sources, or as it was compiled.
 *
 * @param name its path in `src` without extension, `cli/main`
 */
export function ownProgram(name: string): readonly string[] {
  const isSource = import.meta.url.endsWith('.ts');
  const path = fileURLToPath(new URL(`../${name}${isSource ? '.ts' : '.js'}`, import.meta.url));
  return isSource ? ['--import', import.meta.resolve('tsx'), path] : [path];
}
