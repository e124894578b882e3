import { resolve } from 'node:path';

/** Under this name the files of a release import `retried`. */
export const helper = 'vhcs:retried';
const dynamicImport = /\bimport\((['"][^'"]+['"])\)/g;

/** What the compiler puts around an address that it does not know. */
const unknownAddress = /__rewriteRelativeImportExtension\((\w+)\)/;

/** What fetches the elements in the loader names its files itself; `loader-chunks` completes it. */
const namedByLoader = /element-modules\.js$/;

/**
 * Makes every dynamic import of a release one that is tried again through alias folders, as
 * `packages/embed/src/retried.ts` says. The sources keep plain imports, for those who bundle them.
 *
 * @param {{ version: string }} options
 * @returns {import('rollup').Plugin}
 */
export function retriedImports({ version }) {
  return {
    name: 'retried-imports',
    resolveId: (source) => (source === helper ? resolve('packages/embed/dist/retried.js') : null),
    transform(code, id) {
      if (!/\/packages\/(client|elements|embed)\/dist\//.test(id) || namedByLoader.test(id))
        return null;
      if (unknownAddress.test(code)) return { code: code.replace(unknownAddress, '$1'), map: null };
      const wrapped = code.replace(dynamicImport, '$retried($address=>import($1))');
      if (wrapped === code) return null;
      return { code: `import{retried as $retried}from"${helper}";${wrapped}`, map: null };
    },
    renderDynamicImport: ({ targetModuleId, moduleId }) =>
      targetModuleId && !namedByLoader.test(moduleId)
        ? { left: 'import($address(', right: '))' }
        : null,
    /** Files beside each other name their folder too, so that an alias can take its place. */
    renderChunk: (code, { fileName }) =>
      fileName.includes(`/${version}/`)
        ? { code: code.replaceAll(/(\$address\(['"])\.\//g, `$1../${version}/`), map: null }
        : null,
  };
}
