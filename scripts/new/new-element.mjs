import { elementFiles } from './element-files.mjs';
import { edited, written } from './written.mjs';

/**
 * Writes a new element with its tests and page of documentation, and names it where an element has
 * to be named. Gives what is left to be done by hand.
 */
export function newElement(name) {
  const className = `Vhcs${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
  written(elementFiles({ name, className }));
  edited('packages/elements/package.json', (text) => {
    const manifest = JSON.parse(text);
    const entries = Object.entries(manifest.exports);
    const at = entries.findIndex(([entry]) => entry === './custom-elements.json');
    const built = (file) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
    entries.splice(
      at,
      0,
      [`./${name}`, built(`${name}/${name}`)],
      [`./${name}/define`, built(`${name}/${name}.define`)],
    );
    return JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2);
  });
  edited('packages/elements/src/index.ts', (text) => {
    const line = `export { ${className} } from './${name}/${name}.ts';\n`;
    const at = text.split(/^(?=export )/m).findIndex((other) => pathIn(other) > pathIn(line));
    const lines = text.split(/^(?=export )/m);
    lines.splice(at < 0 ? lines.length : at, 0, line);
    return lines.join('');
  });
  return [
    `say in packages/elements/src/${name} and docs/elements/${name}.md what it is`,
    `for the script tag: element-tags.ts, element-modules.ts, ${name}.ts, single/${name}.ts and pinned/${name}.ts in packages/embed/src, reserve.css, rollup.config.mjs`,
    `show it in examples/gallery, and name it in README.md`,
  ];
}

function pathIn(line) {
  return /from '(.+)'/.exec(line)?.[1] ?? '';
}
