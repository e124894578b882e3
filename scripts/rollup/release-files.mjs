import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Completes a release folder with what is not built:
 *
 * - `reserve.css`
 * - `vhcs-<version>.js`, the loader under a name that stays: a rollback copies it over `vhcs.js`,
 *   and a canary is fetched by it
 * - `rollout.json`, which says nothing; a collector answers with the operator's own
 * - `integrity.json`, with the hash of every script that stays, and snippets that pin one
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
      await copyFile('packages/embed/reserve.css', join(root, 'reserve.css'));
      await writeFile(join(root, 'rollout.json'), 'null\n');
      await copyFile(join(root, 'vhcs.js'), join(root, `vhcs-${version}.js`));
      await writeFile(join(root, version, 'integrity.json'), await integrityOf(root, version));
    },
  };
}

async function integrityOf(root, version) {
  const folder = join(root, version);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const scripts = [join(root, `vhcs-${version}.js`), ...names.map((name) => join(folder, name))];
  const files = {};
  for (const path of scripts) files[relative(root, path)] = hashOf(await readFile(path));
  const snippets = {};
  for (const name of names.filter((name) => /^vhcs\.[a-z-]+\.js$/.test(name))) {
    const pinned = `${version}/${name}`;
    snippets[name] =
      `<script src="https://COLLECTOR/embed/v1/${pinned}" integrity="${files[pinned]}" crossorigin="anonymous" defer></script>`;
  }
  return `${JSON.stringify({ version, files, snippet: snippets['vhcs.all.js'], snippets }, null, 2)}\n`;
}
