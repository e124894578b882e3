/*
 * What is released runs in every browser of the support line, docs/decisions/support-line.md: the
 * syntax of the scripts, what they use of the platform, their styles and their markup.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { releasedTemplates } from './released-templates.mjs';
import { accepted } from './support-line-accepted.mjs';
import { newApis } from './support-line-apis.mjs';
import { newMarkup } from './support-line-markup.mjs';
import { styleSheetsOf } from './support-line-sheets.mjs';
import { readSources } from './support-line-sources.mjs';
import { newStyles } from './support-line-styles.mjs';
import { newSyntax } from './support-line-syntax.mjs';

/** Files that also run as classic scripts. */
const PINNED = /\/vhcs\.[a-z-]+\.js$/;

/** What each part must find: one that does not find these finds nothing. */
const knownApis = 'export const known = [[1].toSorted(), AbortSignal.any([]), URL.canParse("")];';
const { checker, files, sample } = readSources(knownApis);
const known = {
  syntax: newSyntax('export const known = /[\\p{L}--[a-z]]/v;').length === 1,
  apis: newApis(checker, sample).length === 3,
  styles: newStyles('a { color: color-mix(in srgb, var(--a), red) }').length === 1,
  guarded: newStyles('@supports (width: 1dvh) { a { width: 1dvh } }').length === 0,
  markup: newMarkup('<p popover></p>').length === 1,
};

const reserve = 'packages/embed/reserve.css';
const scripts = globSync('dist/embed/**/*.js');
const sheets = [
  ...files.flatMap(styleSheetsOf),
  { text: readFileSync(reserve, 'utf8'), path: reserve },
];
const templates = releasedTemplates();

const findings = [
  ...scripts.flatMap((where) => {
    const code = readFileSync(where, 'utf8');
    const kinds = PINNED.test(where) ? ['module', 'script'] : ['module'];
    return kinds.flatMap((kind) => newSyntax(code, kind).map((found) => ({ ...found, where })));
  }),
  ...files.flatMap((file) => newApis(checker, file)),
  ...sheets.flatMap(({ text, ...place }) => newStyles(text, place)),
  ...templates.flatMap((text) => newMarkup(text).map((found) => ({ ...found, where: text }))),
];

const problems = Object.keys(known)
  .filter((part) => !known[part])
  .map((part) => `the part for ${part} does not see what it must`);
const used = new Set();
for (const { name, where, browsers } of findings) {
  const exception = accepted.find(
    (one) => `${name}.`.startsWith(`${one.name}.`) && where.startsWith(one.path ?? ''),
  );
  if (exception) used.add(exception);
  else problems.push(`${where}: ${name} is too new: ${browsers.join(', ')}`);
}
for (const exception of accepted) {
  if (used.has(exception)) continue;
  problems.push(`support-line-accepted.mjs: ${exception.name} is no longer used`);
}

console.log(
  `  ${scripts.length} scripts, ${files.length} sources, ${sheets.length} style sheets, ${templates.length} templates`,
);
for (const problem of new Set(problems)) console.error(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
