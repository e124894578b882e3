/*
 * Writes the React components of the elements from their manifest.
 *
 *   node scripts/elements/react-components.mjs
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './manifest.mjs';

const folder = fileURLToPath(new URL('../../packages/react/src/', import.meta.url));

const mark = '/* Written by scripts/elements/react-components.mjs. */';

/** Handled by the script tag, which is not there where a component is. */
const ofScriptTag = 'loading';

/** The files of the components: what is to be in each, by its path. */
export async function reactComponentFiles(manifest) {
  const elements = elementsOf(manifest).sort((one, other) =>
    one.tagName < other.tagName ? -1 : 1,
  );
  const files = new Map();
  const texts = elements.map((element) => [fileOf(element), componentOf(element)]);
  for (const [name, text] of [...texts, ['index.ts', indexOf(elements)]]) {
    const filepath = join(folder, name);
    files.set(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

function indexOf(elements) {
  const lines = elements.map(
    (element) =>
      `export { ${element.name}, type ${element.name}Props } from './${fileOf(element)}';`,
  );
  return [
    mark,
    `export type { CommonProps, ElementComponent } from './element-component.ts';`,
    ...lines,
  ].join('\n');
}

function componentOf(element) {
  const { name, tagName, summary, description } = element;
  const events = element.events ?? [];
  const types = [...new Set(events.map(({ type }) => type.text))];
  const imported = [`${name} as Element`, ...types].join(', ');
  return `${mark}
'use client';

import type { ${imported} } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What \`<${name}>\` takes: ${lowerFirst(summary)} */
export interface ${name}Props extends CommonProps {
${fieldsOf(element).map(propOf).join('')}${events.map(handlerOf).join('')}}

${comment(description)}export const ${name}: ElementComponent<Element, ${name}Props> =
  /* @__PURE__ */ elementComponent<Element, ${name}Props>({
    name: '${name}',
    tag: '${tagName}',
    define: () => import('@vhcs/elements/${baseOf(element)}/define'),
    attributes: ${JSON.stringify(attributesOf(element))},
    properties: ${JSON.stringify(propertiesOf(element))},
    events: ${JSON.stringify(Object.fromEntries(events.map((it) => [handlerName(it), it.name])))},
  });
`;
}

function fieldsOf({ members }) {
  return members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
}

function attributesOf(element) {
  return Object.fromEntries(
    element.attributes
      .filter(({ name }) => name !== ofScriptTag && name !== 'lang')
      .map(({ name, fieldName }) => [fieldName ?? name, name]),
  );
}

function propertiesOf(element) {
  return fieldsOf(element)
    .filter(({ attribute }) => !attribute)
    .map(({ name }) => name);
}

function propOf({ name, description }) {
  return `${comment(description)}readonly ${name}?: Element['${name}'] | undefined;\n`;
}

function handlerOf(event) {
  const type = `((event: ${event.type.text}) => void) | undefined`;
  return `${comment(event.description)}readonly ${handlerName(event)}?: ${type};\n`;
}

/** `vhcs-before-submit` is handled by `onVhcsBeforeSubmit`. */
function handlerName({ name }) {
  return `on${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
}

function fileOf(element) {
  return `${baseOf(element)}.ts`;
}

function baseOf({ tagName }) {
  return tagName.replace('vhcs-', '');
}

function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function comment(text = '') {
  return `/** ${text.replace(/\s+/g, ' ')} */\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await reactComponentFiles(await readManifest())) {
    writeFileSync(path, text);
  }
}
