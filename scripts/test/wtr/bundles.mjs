import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const readableFailures = fileURLToPath(new URL('readable-failures.mjs', import.meta.url));

/** The elements have what releases have for Lit; tests, and what helps them, have Lit itself. */
const slimLit = {
  name: 'slim-lit',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^lit$/ }, ({ importer }) =>
      /[\\/]packages[\\/]elements[\\/]src[\\/](?!.*test)/.test(importer)
        ? { path: resolve('packages/embed/src/slim-lit/index.ts') }
        : undefined,
    );
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
    if (await isLost(name, context.get('user-agent'))) {
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
    plugins: [slimLit],
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
