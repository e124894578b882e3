/*
 * Writes what each element takes and fires as TypeScript, from the manifest. The types for React,
 * Preact, Solid and Vue beside it are made of these by the compiler, in each framework's own way.
 */

/** The text of `types/elements.d.ts`. */
export function typeDeclarations(manifest) {
  const modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  return [
    '/* Written by scripts/elements/manifest.mjs. */',
    modules.map(importOf).join('\n'),
    commonOf(elements[0]),
    ...elements.map(propertiesOf),
    ...elements.map(eventsOf),
    `/** All elements by their tags. */\nexport interface VhcsElements {\n${elements.map(entryOf).join('')}}`,
  ].join('\n\n');
}

function importOf({ path, declarations }) {
  const names = declarations.map(({ name }) => name).join(', ');
  return `import type { ${names} } from '../${path}';`;
}

/** `lang` is among the attributes of HTML that the frameworks know. */
function commonOf({ attributes }) {
  const fields = attributes
    .filter(({ name, fieldName }) => !fieldName && name !== 'lang')
    .map(({ name, description, type }) => field(description, name, type.text));
  return `/** What every element takes besides the attributes of HTML. */\nexport interface CommonAttributes {\n${fields.join('')}}`;
}

function propertiesOf({ name, summary, members, attributes }) {
  const properties = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map((member) => field(member.description, member.name, `${name}['${member.name}']`));
  const dashed = attributes
    .filter(({ fieldName, name: attribute }) => fieldName && fieldName !== attribute)
    .map((it) => field(it.description, it.name, `${name}['${it.fieldName}'] | string`));
  const fields = [...properties, ...dashed].join('');
  return `/** ${summary} */\nexport interface ${name}Properties extends CommonAttributes {\n${fields}}`;
}

function eventsOf({ name, tagName, events = [] }) {
  const fields = events.map(
    (event) => `${comment(event.description)}'${event.name}': ${event.type.text};\n`,
  );
  return `/** What \`<${tagName}>\` fires. */\nexport interface ${name}Events {\n${fields.join('')}}`;
}

function entryOf({ tagName, name, description }) {
  const type = `{ element: ${name}; properties: ${name}Properties; events: ${name}Events }`;
  return `${comment(description)}'${tagName}': ${type};\n`;
}

function field(description, name, type) {
  return `${comment(description)}'${name}'?: ${type} | undefined;\n`;
}

function comment(text = '') {
  return `/** ${text.replace(/\s+/g, ' ')} */\n`;
}
