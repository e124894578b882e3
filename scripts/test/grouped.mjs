import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const engines = new URL('engines/index.mjs', import.meta.url).href;

/**
 * Writes as many modules into a folder as there are to be processes, each of which runs several
 * files of tests one after another: what the files share is loaded once, and a browser is started
 * once. Each file is a suite of its own, with its own hooks.
 *
 * @param files paths of files that leave nothing behind in their process
 * @param options.longest those of them that have a process each, besides; these begin first
 * @param options.hasBrowsers whether the browsers stay for the next file; they end with the process
 * @returns paths of the modules
 */
export function grouped(files, { processes, folder, longest = [], hasBrowsers = false }) {
  const others = files.filter((file) => !longest.includes(file)).sort();
  const shares = Array.from({ length: processes }, (_, process) =>
    others.filter((_file, index) => index % processes === process),
  );
  return [...longest.map((file) => [file]), ...shares].map((share, index) => {
    // Node runs files in the order of their names.
    const path = join(folder, `${String.fromCharCode(97 + index)}.test.mjs`);
    writeFileSync(path, [...head(hasBrowsers), ...share.map(suiteOf)].join('\n'));
    return path;
  });
}

const head = (hasBrowsers) => [
  "import { describe } from 'node:test';",
  ...(hasBrowsers ? [`import ${JSON.stringify(engines)};`] : []),
];

function suiteOf(file) {
  const [name, url] = [file, pathToFileURL(file).href].map((text) => JSON.stringify(text));
  return `describe(${name}, () => import(${url}));`;
}
