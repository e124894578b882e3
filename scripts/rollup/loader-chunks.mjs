import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const aloneModule = /^\.\/(alone-[a-z-]+)\.js$/;
const elementImport = /\(\)=>import\("([^"]+)"\)/g;

/**
 * Completes the finished loader, whose own name has no hash that its content would change:
 *
 * - the files of elements that come alone, which were built before it, get their names;
 * - what an element shares with others is asked for at the same time as the element: a browser
 *   would else learn of it from the element's file, one round trip later. Each name is written once.
 *
 * @param {{ dir: string, version: string }} options
 * @returns {import('rollup').Plugin}
 */
export function loaderChunks({ dir, version }) {
  const folder = join(dir, 'v1', version);
  return {
    name: 'loader-chunks',
    resolveId(source) {
      const name = aloneModule.exec(source)?.[1];
      return name ? { id: `vhcs:${name}`, external: true } : null;
    },
    generateBundle(options, bundle) {
      const loader = Object.values(bundle).find(({ isEntry }) => isEntry);
      const names = [];
      const indexOf = (name) => {
        if (!names.includes(name)) names.push(name);
        return names.indexOf(name);
      };
      const code = loader.code.replace(elementImport, (_, path) => {
        const alone = path.startsWith('vhcs:') && newest(folder, path.slice('vhcs:'.length));
        if (alone === undefined) this.error(`${path} was not built before the loader`);
        const file = alone || path.replace(`./${version}/`, '');
        const shared = bundle[`v1/${version}/${file}`]?.imports ?? [];
        const wanted = [file, ...shared.map((name) => name.replace(/^.*\//, ''))];
        return `()=>$l(${wanted.map((name) => indexOf(name.replace(/\.js$/, '')))})`;
      });
      const list = `"${names.join(' ')}".split(" ")`;
      loader.code = `const $n=${list},$l=(...a)=>Promise.all(a.map(a=>import("./${version}/"+$n[a]+".js"))).then(([a])=>a);${code}`;
    },
  };
}

function newest(folder, name) {
  const files = readdirSync(folder).filter((file) => file.replace(/-\w+\.js$/, '') === name);
  const timeOf = (file) => statSync(join(folder, file)).mtimeMs;
  return files.sort((one, other) => timeOf(other) - timeOf(one))[0];
}
