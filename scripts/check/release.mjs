import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LOADER = 'vhcs.js';
const table = /Object\.fromEntries\("([^"]+)"\.split\(","\)\.map\(.+?"([^"]+)"\.split\(" "\)\[i\]/;
const staticImport = /(?:\bfrom|\bimport)"([^"]+)"/g;
const dynamicImport = /\bimport\(\w+\("([^"]+)"\)\)/g;

/**
 * Reads what a page fetches out of the built files themselves: the loader's table, and the imports
 * of every file. Files are named from the folder of the loader, such as `1.0.0/core-abc123.js`.
 *
 * @param {string} root folder of `vhcs.js`, of the scripts of single elements and of one version
 * @throws when a file is there that nothing imports, such as one of an earlier build
 */
export function readRelease(root) {
  const version = readdirSync(root).find((name) => /^\d+\.\d+\.\d+$/.test(name));
  const textOf = (file) => readFileSync(join(root, file), 'utf8');
  const importsOf = (file, pattern) =>
    Array.from(textOf(file).matchAll(pattern), ([, path]) => join(file, '..', path));
  const together = (files) => reach(files, (file) => importsOf(file, staticImport));
  const everything = (files) =>
    reach(files, (file) => [...importsOf(file, staticImport), ...importsOf(file, dynamicImport)]);

  const byTag = readTable(textOf(LOADER), version);
  const scripts = (folder) => readdirSync(join(root, folder)).filter((name) => /\.js$/.test(name));
  const single = scripts('.').filter((name) => !name.startsWith('vhcs'));
  const pinned = scripts(version)
    .filter((name) => name.startsWith('vhcs.'))
    .map((name) => join(version, name));
  const files = everything([LOADER, ...single, ...Object.values(byTag).flat()]);
  rejectLeftovers(
    scripts(version).map((name) => join(version, name)),
    [...files, ...pinned],
  );
  return {
    loader: LOADER,
    single,
    pinned,
    files,
    nameOf,
    /** Bytes of a file after brotli. */
    bytesOf: (file) => brotliCompressSync(readFileSync(join(root, file))).length,
    /** What the loader fetches for an element at once, its own file first. */
    pageFiles: (tag) => {
      if (!byTag[tag]) throw new Error(`the loader has no files for ${tag}`);
      return together(byTag[tag]);
    },
    /** What comes at once with a script. */
    together: (file) => together([file]),
    /** What may follow on such a page, when it is needed. */
    later: (first) => everything(first).filter((file) => !first.includes(file)),
  };
}

/** The name that the hash of a chunk follows. */
function nameOf(file) {
  return file.replace(/^.*\/|-\w+\.js$/g, '');
}

function reach(first, next) {
  const reached = new Set(first);
  for (const file of reached) for (const other of next(file)) reached.add(other);
  return [...reached];
}

/** Files by tag: a line for each, `name hash export shared…`, and what the numbers stand for. */
function readTable(code, version) {
  const [, lines, names] = table.exec(code) ?? [];
  if (!lines) throw new Error('the loader has no table of elements');
  const shared = names.split(' ');
  return Object.fromEntries(
    lines.split(',').map((line) => {
      const [name, hash, , ...others] = line.split(' ');
      const files = [`${name}-${hash}`, ...others.map((index) => shared[index])];
      return [`vhcs-${name}`, files.map((file) => `${version}/${file}.js`)];
    }),
  );
}

function rejectLeftovers(present, reached) {
  const leftover = present.filter((file) => !reached.includes(file));
  if (leftover.length > 0) {
    throw new Error(
      `${leftover.join(', ')}: nothing imports it; remove dist/embed and build again`,
    );
  }
}
