import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the server of a portal does to its pages: `site.json` in the portal's folder. */
export interface SiteRules {
  /** Headers of every answer; `{{collector}}` and `{{nonce}}` are filled in. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Scripts that an optimiser puts together: by path in the folder, what of and in which order. */
  readonly concatenated?: Readonly<Record<string, readonly string[]>>;
}

const folder = fileURLToPath(new URL('../../../../examples/hosts/', import.meta.url));
const packages = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));

/** Segments of names that cannot lead out of a folder, nor to a hidden file. */
const plainPath = /^(?:[\w@-][\w.@-]*\/)*[\w@-][\w.@-]*$/;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The media type of a file of a portal by its name; anything unknown is plain text. */
export const mediaTypeOf = (path: string): string =>
  mediaTypes[extname(path)] ?? 'text/plain; charset=utf-8';

/** A file of the portals by its path, such as `dnn/skin.css`; undefined where there is none. */
export const readHostFile = (path: string): Promise<string | undefined> => readIn(folder, path);

/** A file of a library that a portal uses itself, such as `lit-html/lit-html.js`. */
export const readLibraryFile = (path: string): Promise<string | undefined> =>
  readIn(packages, path);

/** What the server of the portal in this folder does; a portal without rules has none. */
export async function readRules(portal: string): Promise<SiteRules> {
  const text = await readHostFile(`${portal}/site.json`);
  return text === undefined ? {} : (JSON.parse(text) as SiteRules);
}

async function readIn(root: string, path: string): Promise<string | undefined> {
  if (!plainPath.test(path)) return undefined;
  try {
    return await readFile(join(root, path), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
