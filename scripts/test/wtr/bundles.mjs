import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { evergreen } from '../../rollup/evergreen-lit.mjs';

const readableFailures = fileURLToPath(new URL('readable-failures.mjs', import.meta.url));

/** Lit as releases have it, so that a test misses what its element needs and was left out. */
const releasedLit = {
  name: 'released-lit',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]node_modules[\\/](?:@lit|lit-).+\.js$/ }, async ({ path }) => ({
      contents: evergreen(await readFile(path, 'utf8'), path),
    }));
  },
};

/**
 * Serves files of tests as bundles that share their chunks: one by one, a browser would ask for
 * some hundred modules for each. They are built with the first request for one. `isLost` says of
 * which modules, imported when they are needed, a browser gets nothing.
 */
export function bundles({ files, tsconfig, isLost }) {
  let built;
  return async (context, next) => {
    const { path } = context;
    const isTest = path.endsWith('.test.ts');
    if (isTest) built ??= bundle({ files, tsconfig });
    const text = (await built)?.get(isTest ? path.replace(/ts$/, 'js') : path);
    if (text === undefined) return next();
    const name = basename(path).replace(/-\w+\.js$/, '');
    // The test runner lets browsers keep everything; what a test may lose is asked for each time.
    if (name !== 'chunk') context.set('vary', '*');
    if (isLost(name, context.get('user-agent'))) {
      context.status = 503;
      return undefined;
    }
    context.type = 'js';
    context.body = text;
    return undefined;
  };
}

async function bundle({ files, tsconfig }) {
  const root = process.cwd();
  const { outputFiles } = await build({
    entryPoints: globSync(files),
    inject: [readableFailures],
    plugins: [releasedLit],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser'],
    // The packages declare modules of `dist` as those with effects; tests import the sources.
    ignoreAnnotations: true,
    sourcemap: 'linked',
    tsconfig,
    write: false,
    outdir: root,
    outbase: root,
    chunkNames: 'chunks/[name]-[hash]',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}
