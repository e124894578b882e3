/*
 * Writes the tables of what an element takes, fires and offers into its page of documentation,
 * between the marks `<!-- api -->` and `<!-- /api -->`.
 *
 *   node scripts/elements/api-docs.mjs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './manifest.mjs';

const folder = fileURLToPath(new URL('../../docs/elements/', import.meta.url));
const marks = /(<!-- api -->\n)[\s\S]*?(<!-- \/api -->)/;

/**
 * The pages as they are to be, by their paths, and what keeps a page from having its tables.
 */
export async function apiDocs(manifest) {
  const files = new Map();
  const problems = [];
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const eventFields = (type) =>
    (classes.find(({ name }) => name === type)?.members ?? []).map(({ name }) => name);
  for (const element of elementsOf(manifest)) {
    const name = element.tagName.replace('vhcs-', '');
    const path = join(folder, `${name}.md`);
    const page = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (!page) problems.push(`docs/elements/${name}.md is missing`);
    else if (!marks.test(page)) problems.push(`docs/elements/${name}.md has no <!-- api --> marks`);
    else files.set(path, await withTables(path, page, { element, eventFields }));
  }
  return { files, problems };
}

async function withTables(filepath, page, api) {
  const text = page.replace(marks, (_, start, end) => `${start}\n${tables(api)}\n${end}`);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

function tables({ element, eventFields }) {
  const { attributes, members, events, slots, cssParts, cssProperties } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const properties = fields.filter(({ attribute }) => !attribute);
  return [
    table('Attributes', attributes, {
      attribute: ({ name }) => code(name),
      property: ({ name, fieldName }) => (fieldName === name ? '' : code(fieldName)),
      type: typeOf,
      default: defaultOf,
    }),
    table('Properties', properties, {
      property: ({ name }) => code(name),
      type: typeOf,
      default: defaultOf,
    }),
    table('Methods', methods, { method: (method) => code(signature(method)) }),
    table('Events', events, {
      event: ({ name }) => code(name),
      type: typeOf,
      carries: ({ type }) => eventFields(type.text).map(code).join(', '),
    }),
    table('Slots', slots, { slot: ({ name }) => code(name) || 'default' }),
    table('Parts', cssParts, { part: ({ name }) => code(name) }),
    table('Custom properties', cssProperties, {
      property: ({ name }) => code(name),
      default: ({ default: value = '' }) => value,
    }),
  ].join('\n');
}

/** A table of these columns, without those that are empty, and what each row is for. */
function table(title, rows = [], columns) {
  if (rows.length === 0) return '';
  const shown = Object.entries({ ...columns, what: whatOf }).filter(([, cell]) => rows.some(cell));
  const lines = [
    shown.map(([name]) => name),
    shown.map(() => '---'),
    ...rows.map((row) => shown.map(([, cell]) => (cell(row) ?? '').replaceAll('|', '\\|'))),
  ];
  return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** "Id of the unit. Default: the nearest provider's." has its default in a column of its own. */
function split({ description = '' }) {
  const text = description.replace(/\s+/g, ' ');
  const [, what = text, value] = /^(.*\S) Default: (.+?)\.$/.exec(text) ?? [];
  return { what, value };
}

function whatOf(row) {
  return split(row).what;
}

function defaultOf(row) {
  return split(row).value ?? code(row.default);
}

function typeOf({ type }) {
  return code(type?.text.replace(' | undefined', ''));
}

function signature({ name, parameters = [] }) {
  return `${name}(${parameters.map((it) => `${it.name}${it.optional ? '?' : ''}`).join(', ')})`;
}

function code(text) {
  return text && `\`${text}\``;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, problems } = await apiDocs(await readManifest());
  for (const [path, text] of files) writeFileSync(path, text);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
