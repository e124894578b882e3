import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Completes a release folder: `reserve.css`, and `integrity.json` with the hash of every script
 * of the version and the snippet that pins it.
 *
 * @param {{ version: string }} options
 * @returns {import('rollup').Plugin}
 */
export function releaseFiles({ version }) {
  return {
    name: 'release-files',
    async buildStart() {
      this.addWatchFile('packages/embed/reserve.css');
      const source = await readFile('packages/embed/src/version.ts', 'utf8');
      if (!source.includes(`'${version}'`)) {
        this.error(`packages/embed/src/version.ts is not ${version}, which package.json says`);
      }
    },
    async writeBundle({ dir, file }) {
      const root = dir ? join(dir, 'v1') : join(file, '../..');
      await mkdir(join(root, version), { recursive: true });
      await writeFile(join(root, 'reserve.css'), await readFile('packages/embed/reserve.css'));
      await writeFile(join(root, version, 'integrity.json'), await integrityOf(root, version));
    },
  };
}

async function integrityOf(root, version) {
  const folder = join(root, version);
  const scripts = [join(root, 'vhcs.js')];
  for (const name of (await readdir(folder)).sort()) {
    if (name.endsWith('.js')) scripts.push(join(folder, name));
  }
  const files = {};
  for (const path of scripts) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) files[relative(root, path)] = hashOf(bytes);
  }
  const pinned = `${version}/vhcs.all.js`;
  const snippet = `<script src="https://COLLECTOR/embed/v1/${pinned}" integrity="${files[pinned] ?? ''}" crossorigin="anonymous" defer></script>`;
  return `${JSON.stringify({ version, files, snippet }, null, 2)}\n`;
}
