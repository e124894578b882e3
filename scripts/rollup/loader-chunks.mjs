const table = /\{"vhcs-[^}]+\}/;
const entry =
  /"vhcs-([a-z-]+)":\(\)=>import\("\.\/[\d.]+\/([^"]+\.js)"\)(?:\.then\((\w)=>\3\.(\w+)\))?/g;

/**
 * Completes the finished loader: what an element shares with others is asked for at the same time
 * as the element, since a browser would else learn of it from the element's file, one round trip
 * later. The table of elements becomes one line of text, `name hash export shared…`, in which every
 * name stands once.
 *
 * @param {{ version: string }} options
 * @returns {import('rollup').Plugin}
 */
export function loaderChunks({ version }) {
  return {
    name: 'loader-chunks',
    generateBundle(options, bundle) {
      const loader = Object.values(bundle).find(({ isEntry }) => isEntry);
      const shared = [];
      const indexOf = (file) => {
        if (!shared.includes(file)) shared.push(file);
        return shared.indexOf(file);
      };
      const lineOf = ([, element, file, , name = '']) => {
        const hash = file.slice(element.length + 1, -'.js'.length);
        const imports = bundle[`v1/${version}/${file}`].imports;
        const others = imports.map((other) => indexOf(other.replace(/^.*\/|\.js$/g, '')));
        return [element, hash, name, ...others].join(' ');
      };
      if (!table.test(loader.code)) this.error('the loader has no table of elements');
      loader.code = loader.code.replace(table, (whole) => {
        const lines = Array.from(whole.matchAll(entry), lineOf);
        return read(version, lines, shared);
      });
    },
  };
}

/** Reads the table back into functions that fetch an element with all that it shares. */
const read = (version, lines, shared) =>
  `Object.fromEntries("${lines}".split(",").map(l=>{const[e,h,n,...s]=l.split(" ");return["vhcs-"+e,v=>Promise.all([e+"-"+h,...s.map(i=>"${shared.join(' ')}".split(" ")[i])].map(f=>import(v("./${version}/"+f+".js")))).then(([m])=>m[n]??m)]}))`;
