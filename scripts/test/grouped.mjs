import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes as many modules into a folder as there are to be processes, each of which runs several
 * files of tests one after another: what the files share is loaded once. Each file is a suite of its
 * own, with its own hooks.
 *
 * @param files paths of files that leave nothing behind in their process
 * @returns paths of the modules
 */
export function grouped(files, { processes, folder }) {
  return Array.from({ length: processes }, (_, process) => {
    const share = files.filter((_file, index) => index % processes === process);
    const path = join(folder, `${process}.test.mjs`);
    writeFileSync(
      path,
      ["import { describe } from 'node:test';", ...share.map(suiteOf)].join('\n'),
    );
    return path;
  });
}

function suiteOf(file) {
  const [name, url] = [file, pathToFileURL(file).href].map((text) => JSON.stringify(text));
  return `describe(${name}, () => import(${url}));`;
}
