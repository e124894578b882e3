import { readFileSync } from 'node:fs';
import { collector } from './ad-block-addresses.mjs';
import { releasedTemplates } from './released-templates.mjs';

const manifest = 'packages/elements/custom-elements.json';

/**
 * What of ours stands in a page, as HTML: the tags as an author writes them, in both forms, with
 * all their attributes and a link inside; and what the elements draw in their shadow trees, which
 * the style sheets of a blocker reach too.
 */
export function markup() {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );
  return [...elements.map(writtenForms), ...releasedTemplates()].join('\n');
}

function writtenForms({ tagName, attributes = [] }) {
  const link = `<a href="${collector}/rate/ttpvhcc-lai-chau?level=5">Rất hài lòng</a>`;
  const values = attributes.map(({ name }) => [name, 'vi-du']);
  const written = (prefix) =>
    values.map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');
  const kind = tagName.replace('vhcs-', '');
  return `<${tagName}${written('')}>${link}</${tagName}>
<div data-vhcs="${kind}"${written('data-')}>${link}</div>`;
}
