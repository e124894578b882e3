import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const ALL = 'vhcs.all.js';
const namesOfChunks = /\$n="([^"]+)"\.split\(" "\)/;
const elementChunks = /"(vhcs-[a-z-]+)":\(\)=>\$l\(([\d,]+)\)/g;
const staticImport = /(?:\bfrom|\bimport)"\.\/([^"]+)"/g;
const dynamicImport = /\bimport\("\.\/([^"]+)"\)/g;

/**
 * Reads what a page fetches out of the built files themselves: the loader's table, and the imports
 * of every file.
 *
 * @param {string} root folder of `vhcs.js` and of the one version
 * @throws when a file is there that nothing imports, such as one of an earlier build
 */
export function readRelease(root) {
  const loader = 'vhcs.js';
  const version = readdirSync(root).find((name) => /^\d+\.\d+\.\d+$/.test(name));
  const folder = join(root, version);
  const pathOf = (file) => join(file === loader ? root : folder, file);
  const textOf = (file) => readFileSync(pathOf(file), 'utf8');
  const importsOf = (file, pattern) =>
    Array.from(textOf(file).matchAll(pattern), ([, found]) => found);
  const together = (files) => reach(files, (file) => importsOf(file, staticImport));
  const everything = (files) =>
    reach(files, (file) => [...importsOf(file, staticImport), ...importsOf(file, dynamicImport)]);

  const table = readTable(textOf(loader));
  const files = everything([...Object.values(table.shared), ...Object.values(table.alone)].flat());
  rejectLeftovers(
    readdirSync(folder).filter((file) => file.endsWith('.js') && file !== ALL),
    files,
  );
  return {
    loader,
    all: ALL,
    files,
    nameOf,
    textOf,
    /** Bytes of a file after brotli. */
    bytesOf: (file) => brotliCompressSync(readFileSync(pathOf(file))).length,
    /** What comes with an element at once, its own file first; `modules` is `shared` or `alone`. */
    pageFiles: (tag, modules) => {
      const first = table[modules][tag];
      if (!first) throw new Error(`the loader has no ${modules} files for ${tag}`);
      return together(first);
    },
    /** What may follow on such a page, when it is needed. */
    later: (first) => everything(first).filter((file) => !first.includes(file)),
  };
}

/** The name that the hash of a chunk follows. */
function nameOf(file) {
  return file.replace(/-\w+\.js$/, '');
}

function reach(first, next) {
  const reached = new Set(first);
  for (const file of reached) for (const other of next(file)) reached.add(other);
  return [...reached];
}

/** The loader lists how elements are fetched twice: with what they share, and alone. */
function readTable(code) {
  const names = namesOfChunks.exec(code)?.[1]?.split(' ');
  if (!names) throw new Error('the loader has no table of chunks as loader-chunks.mjs writes it');
  const table = { shared: {}, alone: {} };
  for (const [, tag, places] of code.matchAll(elementChunks)) {
    const files = places.split(',').map((place) => `${names[place]}.js`);
    table[files[0].startsWith('alone-') ? 'alone' : 'shared'][tag] = files;
  }
  return table;
}

function rejectLeftovers(present, reached) {
  const leftovers = present.filter((file) => !reached.includes(file));
  if (leftovers.length === 0) return;
  const pairs = leftovers.map((file) => {
    const used = reached.filter((other) => nameOf(other) === nameOf(file));
    return `${file} (${used.length > 0 ? `beside ${used.join(', ')}` : 'nothing imports it'})`;
  });
  throw new Error(
    `the release has files that no page fetches: ${pairs.join('; ')}. Remove dist/embed, and build.`,
  );
}
