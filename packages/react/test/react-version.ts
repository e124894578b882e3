import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type * as ServerModule from './render-page.ts';

/** Major versions of React that the components are for, by the names of their packages here. */
const packages = {
  18: { react: 'react18', 'react-dom': 'react-dom18' },
  19: { react: 'react', 'react-dom': 'react-dom' },
};

/** A major version of React that the components are for. */
export type ReactMajor = keyof typeof packages;

/** The script of the page in a browser, with one version of React in it. */
export async function browserScript(major: ReactMajor): Promise<string> {
  const { outputFiles } = await build({
    ...bundled('hydrate.ts', major),
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The HTML of the page, written by one version of React in this process. */
export async function serverHtml(major: ReactMajor, api: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-react-'));
  const outfile = join(folder, 'server.cjs');
  try {
    await build({ ...bundled('render-page.ts', major), platform: 'node', format: 'cjs', outfile });
    const server = (await import(pathToFileURL(outfile).href)) as typeof ServerModule;
    return server.renderPage(api);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bundled(entry: string, major: ReactMajor): BuildOptions {
  return {
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    alias: packages[major],
    // React says what is wrong in its builds for development only.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  };
}
