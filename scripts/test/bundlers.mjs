import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Production builds of a module, as the users of each bundler make them, by its name. */
export const bundlers = {
  vite: buildWithVite,
  webpack: buildWithWebpack,
  esbuild: buildWithEsbuild,
};

/**
 * Builds a module of a project for production. Gives the texts of the scripts by their names; the
 * one to start with is `main.js`.
 */
export async function bundle(bundler, folder, entry) {
  const outdir = join(folder, `out-${bundler}-${entry.replace(/\W/g, '-')}`);
  await bundlers[bundler]({ folder, entry: join(folder, entry), outdir });
  const names = (await readdir(outdir)).filter((name) => name.endsWith('.js'));
  const read = async (name) => [name, await readFile(join(outdir, name), 'utf8')];
  return new Map(await Promise.all(names.map(read)));
}

async function buildWithVite({ folder, entry, outdir }) {
  const { build } = await import('vite');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: outdir,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { main: entry },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

async function buildWithWebpack({ folder, entry, outdir }) {
  const { default: webpack } = await import('webpack');
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry,
    experiments: { outputModule: true },
    output: { path: outdir, filename: 'main.js', module: true, publicPath: 'auto' },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
}

async function buildWithEsbuild({ folder, entry, outdir }) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: folder,
    entryPoints: { main: entry },
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}
