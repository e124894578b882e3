/*
 * Writes what editors and frameworks need to know of the elements, from their own source: the
 * custom elements manifest, data for VS Code and JetBrains, and types.
 *
 *   node scripts/elements/manifest.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cli as analyzer } from '@custom-elements-manifest/analyzer/cli.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { typeDeclarations } from './type-declarations.mjs';

const folder = fileURLToPath(new URL('../../packages/elements/', import.meta.url));

/** The manifest of the public API, as the analyzer and our plugins make it. */
export async function readManifest() {
  return analyzer({ argv: ['analyze'], cwd: folder, noWrite: true });
}

/** The elements of a manifest. */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
}

/** The files that are made of a manifest: what is to be in each, by its path. */
export async function manifestFiles(manifest) {
  const json = (value) => JSON.stringify(value, null, 2);
  return formatted({
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(forVsCode(manifest)),
    'web-types.json': json(forJetBrains(manifest)),
    'types/elements.d.ts': typeDeclarations(manifest),
  });
}

async function formatted(texts) {
  const files = new Map();
  for (const [name, text] of Object.entries(texts)) {
    const filepath = join(folder, name);
    files.set(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

function forVsCode(manifest) {
  const data = getVsCodeHtmlCustomData(manifest, {});
  return JSON.parse(data.replaceAll(' _(default: undefined)_', ''));
}

/** The generator names the package of the folder that it is run in, and lists shared names often. */
function forJetBrains(manifest) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const data = getWebTypesData(manifest, {}).replaceAll(' _(default: undefined)_', '');
  const { contributions, ...head } = JSON.parse(data);
  const { html, css } = contributions;
  for (const element of html.elements) delete element['doc-url'];
  for (const [kind, entries] of Object.entries(css)) css[kind] = unique(entries);
  return { ...head, name, version, contributions: { html, css } };
}

function unique(entries) {
  return [...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values()].reverse();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await manifestFiles(await readManifest())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
