import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/**
 * One minified module of a script of the bench and all that it imports, as a release would have it.
 *
 * @param {string} input path of the script
 * @returns {Promise<string>} its code
 */
export async function bundle(input) {
  const built = await rollup({
    input,
    // Only of libraries, which are taken as they are.
    onLog: () => {},
    plugins: [
      nodeResolve({ exportConditions: ['production', 'browser'], browser: true }),
      minifyTemplateLiterals({ include: [input] }),
      terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
    ],
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  await built.close();
  return output[0].code;
}
