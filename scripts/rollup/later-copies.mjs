import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { helper } from './retried-imports.mjs';

const LATER = '?later';
const retried = resolve('packages/embed/dist/retried.js') + LATER;
const ownFile = /\/packages\/embed\/dist\/[^?]+\.js(\?later)?$/;

/**
 * Gives what a script of a page fetches later copies of the script's own modules. A later file that
 * shared them would import the script by its name, and pages add `?ver=1` to that: the browser
 * would run it again.
 *
 * @returns {import('rollup').Plugin}
 */
export function laterCopies() {
  const later = (source, importer) =>
    ownFile.test(importer) && source.startsWith('.')
      ? resolve(dirname(importer), source) + LATER
      : null;
  return {
    name: 'later-copies',
    resolveId: (source, importer = '') => {
      if (source === helper && !importer.endsWith('/loader.js')) return retried;
      return importer.endsWith(LATER) ? later(source, importer) : null;
    },
    resolveDynamicImport: (source, importer) =>
      typeof source === 'string' ? later(source, importer) : null,
    load: (id) => (id.endsWith(LATER) ? readFile(id.slice(0, -LATER.length), 'utf8') : null),
  };
}
