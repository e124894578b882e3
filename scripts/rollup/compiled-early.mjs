/** For V8 alone, since Chrome 136; to every other engine it is a comment. */
const hint = '//# allFunctionsCalledOnLoad';

/**
 * Has the functions of a script compiled with it, in the thread that compiles scripts while they
 * arrive. Each would else be read a second time when it is first called, while the page waits: a
 * tenth of what a pulse costs. Not the loader, whose bytes are dearer than its few functions.
 *
 * @returns {import('rollup').Plugin}
 */
export function compiledEarly() {
  return {
    name: 'compiled-early',
    renderChunk: (code, { isEntry, name }) =>
      isEntry && name === 'vhcs' ? null : { code: `${hint}\n${code}`, map: null },
  };
}
