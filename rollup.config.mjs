import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { evergreenLit } from './scripts/rollup/evergreen-lit.mjs';
import { loaderChunks } from './scripts/rollup/loader-chunks.mjs';
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

/**
 * What many elements share lies in few files, so that each element is one more: `core` for all, the
 * size of Lit; `reading` for those that show what they read.
 */
const shared = {
  'built-in-survey': [/contract\/dist\/(answers|surveys\/hai-long-nhanh)\.js/],
  core: [
    /node_modules\/(@lit|lit)/,
    /elements\/dist\/shared\/(adopt-styles|connection|error-event|messages|reading|tokens\.styles)\.js/,
    /client\/dist\/(errors|global-fetch|plain-transport|reading|shape)\.js/,
    /contract\/dist\/(badge-art\/participation|local-day|localized|routes)\.js/,
  ],
  reading: [
    /elements\/dist\/shared\/(?!box\.styles)/,
    /client\/dist\/(figures|records)\.js/,
    /contract\/dist\/(badge-|unit-levels)/,
  ],
};

function sharedChunk(id) {
  return Object.keys(shared).find((name) => shared[name].some((pattern) => pattern.test(id)));
}

/** Elements that come in one file where a page has no other kind. */
const alone = ['satisfaction', 'campaign-badge'];

export default [
  ...alone.map((name) => ({
    input: { [`alone-${name}`]: `packages/embed/dist/alone-${name}.js` },
    preserveEntrySignatures: 'allow-extension',
    plugins: [evergreenLit(), ...plugins],
    output: {
      dir,
      format: 'es',
      entryFileNames: `v1/${version}/[name]-[hash:6].js`,
      chunkFileNames: `v1/${version}/[name]-[hash:6].js`,
      hashCharacters: 'base36',
    },
  })),
  {
    input: { vhcs: 'packages/embed/dist/loader.js' },
    plugins: [
      evergreenLit(),
      ...plugins,
      loaderChunks({ dir, version }),
      releaseFiles({ version }),
    ],
    output: {
      dir,
      format: 'es',
      entryFileNames: 'v1/[name].js',
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
      chunkFileNames: `v1/${version}/[name]-[hash:6].js`,
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
