import { generate, parse, walk } from 'css-tree';
import { compatibility, tooNewFor } from './support-line-browsers.mjs';

const { css } = compatibility;
const { 'at-rules': atRules, properties, selectors, types } = css;

/** Units that the tables know as groups. */
const unitGroups = [
  [/^cq/, 'container_query_length_units'],
  [/^sv/, 'viewport_percentage_units_small'],
  [/^lv/, 'viewport_percentage_units_large'],
  [/^dv/, 'viewport_percentage_units_dynamic'],
];

/** Functions in values, by name, wherever the tables have them. */
const functions = new Map(functionsOf(types, 'css.types'));

/**
 * What of a style sheet some browser of the support line lacks. Left out is what stands in an
 * `@supports` that names it, has its prefixed form beside it, or stands behind a declaration of the
 * same property that such a browser keeps.
 *
 * @param {string} text the style sheet
 * @param {{ path?: string, line?: number }} place where it begins
 * @returns names, such as `css.types.color.color-mix`, where they stand, and who lacks them
 */
export function newStyles(text, { path = '', line = 1 } = {}) {
  const guards = [];
  const found = [];
  walk(parse(text, { positions: true, line, onParseError: () => {} }), {
    enter(node) {
      if (isGuard(node)) guards.push(generate(node.prelude));
      if (hasFallback(node.type === 'Declaration' ? node : this.declaration, this.block)) return;
      for (const [name, entry] of featuresOf(node, this)) {
        const browsers = tooNewFor(entry?.__compat);
        const isGuarded = guards.some((guard) => guard.includes(name.split('.').at(-1)));
        if (browsers.length === 0 || isGuarded) continue;
        found.push({ name, where: `${path}:${node.loc.start.line}`, browsers });
      }
    },
    leave(node) {
      if (isGuard(node)) guards.pop();
    },
  });
  return found;
}

const isGuard = ({ type, name }) => type === 'Atrule' && name === 'supports';

/**
 * Whether a browser that does not know a declaration has another to keep. With `var()` it finds out
 * too late, and has neither.
 */
function hasFallback(declaration, block) {
  if (!declaration) return false;
  // What `@supports` asks for.
  if (!block) return true;
  const { property, value } = declaration;
  const beside = block.children.toArray().filter(({ type }) => type === 'Declaration');
  const before = beside.slice(0, beside.indexOf(declaration));
  return (
    beside.some((other) => other.property === `-webkit-${property}`) ||
    (before.some((other) => other.property === property) && !generate(value).includes('var('))
  );
}

/** What a node uses: names, and their entries in the tables. */
function featuresOf(node, { declaration, rule }) {
  const { type, name } = node;
  if (type === 'Atrule') return [[`css.at-rules.${name}`, atRules[name]]];
  if (type === 'Feature') return [[`css.at-rules.media.${name}`, atRules.media[name]]];
  if (type === 'PseudoClassSelector' || type === 'PseudoElementSelector') {
    return [[`css.selectors.${name}`, selectors[name]]];
  }
  if (type === 'NestingSelector' || (type === 'Rule' && rule)) {
    return [['css.selectors.nesting', selectors.nesting]];
  }
  if (type === 'Declaration') {
    const { property } = node;
    return [[`css.properties.${property}`, properties[property]]];
  }
  if (type === 'Identifier' && declaration) {
    const { property } = declaration;
    return [[`css.properties.${property}.${name}`, properties[property]?.[name]]];
  }
  if (type === 'Function' && functions.has(name)) return [functions.get(name)];
  if (type === 'Dimension') {
    const unit = unitGroups.find(([pattern]) => pattern.test(node.unit))?.[1] ?? node.unit;
    return [[`css.types.length.${unit}`, types.length[unit]]];
  }
  return [];
}

function functionsOf(group, path) {
  return Object.entries(group).flatMap(([name, entry]) => {
    if (name === '__compat') return [];
    const own = `${path}.${name}`;
    // What stands outermost is written last, and wins.
    return [...functionsOf(entry, own), [name, [own, entry]]];
  });
}
