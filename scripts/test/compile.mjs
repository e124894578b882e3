import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/** Folder of a package beside its `src`, whose paths it mirrors. */
const COMPILED = 'compiled-for-tests';

/**
 * Compiles the sources of packages, their tests included, file by file, so that not every file of
 * tests compiles hundreds of modules, and every thread that it starts again. Source maps lead back
 * to the sources. What `dist` says of other packages stays as it is.
 *
 * @param packages names of folders in `packages`
 * @returns paths of the compiled tests
 */
export async function compileTests(packages) {
  await Promise.all(packages.map((name) => compile(`packages/${name}`)));
  return globSync(packages.map((name) => `packages/${name}/${COMPILED}/**/*.test.js`)).sort();
}

async function compile(folder) {
  const outdir = `${folder}/${COMPILED}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: globSync(`${folder}/src/**/*.{ts,mts}`, { ignore: '**/*.d.ts' }),
    outbase: `${folder}/src`,
    outdir,
    bundle: true,
    plugins: [besideEachOther],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    tsconfig: 'tsconfig.base.json',
  });
}

/** Nothing is bundled: an import of a source becomes one of what was compiled from it. */
const besideEachOther = {
  name: 'beside-each-other',
  setup({ onResolve }) {
    onResolve({ filter: /^/ }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.replace(/^(\..*)\.m?ts$/, '$1.js'), external: true },
    );
  },
};
