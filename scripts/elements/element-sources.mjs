/* What the source of an element shows and reads, to be compared with what its class says. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * What is used in a module and in all that it imports by path, now or on demand: parts and slots by
 * name, events by the names of their classes, custom properties with their dashes. Of the shared
 * style sheets an element may use no more than a part: what they read is apart.
 *
 * @param {string} entry path of the module
 */
export function usedIn(entry) {
  const sources = [...reachable(entry)];
  const textOf = (isWanted) =>
    sources
      .filter(([path]) => isWanted(path))
      .map(([, text]) => withoutComments(text))
      .join('\n');
  const all = textOf(() => true);
  const own = textOf((path) => !path.includes('/shared/'));
  const tokens = textOf((path) => path.endsWith('/tokens.styles.ts'));
  const shared = textOf((path) => path.includes('/shared/') && !path.endsWith('/tokens.styles.ts'));
  return {
    parts: new Set(parts(all)),
    slots: new Set(slots(all)),
    events: new Set(matches(all, /new (Vhcs\w+Event)\(/g).flat()),
    properties: new Set(publicProperties(own, tokens)),
    sharedProperties: new Set(publicProperties(shared, tokens)),
  };
}

function reachable(path, found = new Map()) {
  if (found.has(path)) return found;
  const text = readFileSync(path, 'utf8');
  found.set(path, text);
  const { importedFiles } = ts.preProcessFile(text);
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('.')) reachable(join(dirname(path), fileName), found);
  }
  return found;
}

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups);
}

/** In templates, or handed to one as an option: `part="frame"`, `part=${…'level'…}`, `part: 'level'`. */
function parts(text) {
  const quoted = matches(text, /\bpart(?:="|: ')([^"'$]*)["']/g).flat();
  const chosen = matches(text, /\bpart=\$\{([^}]*)\}/g).flatMap(([expression]) =>
    matches(expression, /['"]([\w -]+)['"]/g).flat(),
  );
  return [...quoted, ...chosen].flatMap((names) => names.split(/\s+/).filter(Boolean));
}

function slots(text) {
  const named = matches(text, /<slot name="([^"]+)"/g).flat();
  return /<slot\b(?! name=)/.test(text) ? ['', ...named] : named;
}

/** The public properties that a text reads, by themselves or behind the tokens that it uses. */
function publicProperties(text, tokens) {
  const read = matches(text, /var\((--vhcs-[\w-]+)/g).flat();
  const behind = matches(tokens, /(--_[\w-]+):\s*var\((--vhcs-[\w-]+)/g)
    .filter(([token]) => text.includes(`var(${token}`))
    .map(([, name]) => name);
  return [...read, ...behind];
}
