import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { releaseFiles } from './scripts/rollup/release-files.mjs';
import { trustedTypesPolicy } from './scripts/rollup/trusted-types-policy.mjs';

const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8'));
const dir = 'dist/embed';

const plugins = [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  trustedTypesPolicy(),
  minifyTemplateLiterals({ include: ['packages/elements/dist/**/*.js'] }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  }),
];

export default [
  {
    input: { vhcs: 'packages/embed/dist/loader.js' },
    plugins: [...plugins, releaseFiles({ version })],
    output: {
      dir,
      format: 'es',
      entryFileNames: 'v1/[name].js',
      chunkFileNames: `v1/${version}/[name]-[hash].js`,
      hashCharacters: 'base36',
    },
  },
  {
    input: 'packages/embed/dist/all.js',
    plugins: [...plugins, releaseFiles({ version })],
    output: {
      file: `${dir}/v1/${version}/vhcs.all.js`,
      format: 'iife',
      inlineDynamicImports: true,
    },
  },
];
