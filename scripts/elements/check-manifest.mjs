/*
 * Holds what is said of the elements to what they are: generated files are fresh, everything public
 * is described, and parts, slots, events and custom properties are the ones in the source.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiDocs } from './api-docs.mjs';
import { usedIn } from './element-sources.mjs';
import { elementsOf, manifestFiles, readManifest } from './manifest.mjs';
import { reactComponentFiles } from './react-components.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const manifest = await readManifest();
const docs = await apiDocs(manifest);
const problems = [
  ...elementsOf(manifest).flatMap((element) => [...undescribed(element), ...mismatches(element)]),
  ...docs.problems,
  ...stale(await manifestFiles(manifest), 'manifest.mjs'),
  ...stale(docs.files, 'api-docs.mjs'),
  ...stale(await reactComponentFiles(manifest), 'react-components.mjs'),
];

for (const problem of problems) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function undescribed(element) {
  const { tagName, description, summary, members, attributes } = element;
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const kinds = { members, attributes, events, slots, cssParts, cssProperties };
  const entries = Object.entries(kinds).flatMap(([kind, entries]) =>
    entries.map((entry) => [`${kind} “${entry.name}”`, entry.description]),
  );
  return [['description', description], ['@summary', summary], ...entries]
    .filter(([, text]) => !text?.trim())
    .map(([what]) => `<${tagName}>: ${what} is not described`);
}

function mismatches({ tagName, events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const name = tagName.replace('vhcs-', '');
  const used = usedIn(`${root}packages/elements/src/${name}/${name}.ts`);
  const said = {
    parts: cssParts.map((part) => part.name),
    slots: slots.map((slot) => slot.name),
    events: events.map(({ type }) => type?.text),
    properties: cssProperties.map((property) => property.name),
  };
  // What is in the tag is shown before the script, also where the element itself never shows it.
  const known = new Set(['', ...used.sharedProperties]);
  return Object.entries(said).flatMap(([kind, names]) => {
    const missing = [...used[kind]].filter((it) => !names.some((other) => covers(other, it)));
    const idle = names.filter((it) => !used[kind].has(it) && !known.has(it));
    return [
      ...missing.map((it) => `<${tagName}>: ${kind} “${it}” is used, and not documented`),
      ...idle.map((it) => `<${tagName}>: ${kind} “${it}” is documented, and not used`),
    ];
  });
}

/** One line of documentation may stand for a numbered row, as `--vhcs-level-1` does. */
function covers(said, used) {
  return said === used || (/-1$/.test(said) && used.replace(/\d+$/, '1') === said);
}

function stale(files, script) {
  return [...files]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => `${relative(root, path)} is stale: run node scripts/elements/${script}`);
}
