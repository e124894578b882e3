/*
 * Leaves in a custom elements manifest what users of the package may rely on, under the paths by
 * which they import it: elements, their events, and the modules that register them.
 */

/** Attributes that every element takes and none declares: they are read by styles and the loader. */
const commonAttributes = [
  {
    name: 'lang',
    type: { text: 'string' },
    description:
      'Language to speak, `vi` or `en`. Default: that of the nearest element with a `lang`.',
  },
  {
    name: 'theme',
    type: { text: "'quiet' | 'red-gold' | 'blue'" },
    description: 'Colours. Default: those of the nearest provider, else `quiet`.',
  },
  {
    name: 'scheme',
    type: { text: "'auto' | 'light' | 'dark'" },
    description:
      'Light or dark; `auto` is the page’s own `color-scheme`, not the device alone. Default: that of the nearest provider, else `auto`.',
  },
  {
    name: 'loading',
    type: { text: "'eager' | 'lazy'" },
    description:
      '`lazy` has the script tag fetch the element when it comes near the viewport. Default: `eager`.',
  },
];

/** Makes the plugin for the analyzer. */
export function publicApiPlugin() {
  return {
    name: 'vhcs-public-api',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) keepPublic(module);
      manifest.modules = manifest.modules
        .filter(({ exports }) => exports.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

function keepPublic(module) {
  module.path = published(module.path);
  module.declarations = module.declarations.filter((it) => it.tagName || isEvent(it));
  const names = module.declarations.map(({ name }) => name);
  module.exports = module.exports.filter(
    ({ kind, name }) => kind === 'custom-element-definition' || names.includes(name),
  );
  for (const { declaration } of module.exports) declaration.module = published(declaration.module);
  for (const declaration of module.declarations) {
    if (isEvent(declaration)) keepPublicEvent(declaration);
    else keepPublicElement(declaration);
  }
}

function keepPublicEvent(event) {
  event.superclass = { name: 'CustomEvent', package: 'global:' };
  event.members = publicMembers(event);
  // What the analyzer takes for a default is the parameter of the constructor.
  for (const member of event.members) delete member.default;
}

function keepPublicElement(element) {
  element.members = publicMembers(element);
  element.attributes = [
    ...element.attributes,
    ...commonAttributes.filter(({ name }) => !element.attributes.some((own) => own.name === name)),
  ];
  // An event that is sent without a line of documentation is named after its first argument.
  element.events = element.events?.filter(({ name }) => name?.startsWith('vhcs-'));
  for (const property of element.cssProperties ?? []) takeDefault(property);
}

function publicMembers({ members = [] }) {
  return members.filter(({ privacy, static: isStatic, name, inheritedFrom }) => {
    const isPublic = privacy === undefined || privacy === 'public';
    return isPublic && !isStatic && !inheritedFrom && !name.startsWith('#');
  });
}

/** "Roundness of the box. Default: 0.75em." says its default in words. */
function takeDefault(property) {
  const [, description, value] = /^(.*?)\s*Default: (.+?)\.?$/s.exec(property.description) ?? [];
  if (value) Object.assign(property, { description, default: value });
}

function isEvent({ superclass }) {
  return superclass?.name === 'CustomEvent';
}

/** Where the compiler puts a source file. */
function published(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
