import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { compiledEarly } from './scripts/rollup/compiled-early.mjs';
import { laterCopies } from './scripts/rollup/later-copies.mjs';
import { loaderChunks } from './scripts/rollup/loader-chunks.mjs';
import { releaseFiles } from './scripts/rollup/release-files.mjs';
import { retriedImports } from './scripts/rollup/retried-imports.mjs';
import { slimLit } from './scripts/rollup/slim-lit.mjs';

const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8'));
const dir = 'dist/embed';

const plugins = [
  slimLit(),
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  minifyTemplateLiterals({ include: ['packages/elements/dist/**/*.js'] }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 4, hoist_funs: true, inline: 1, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  }),
];

/** What sends, which most pages never need. */
const sending = [
  /client\/dist\/(answer|create-key|limited|ratings|request|retry|retry-after|transport)\.js/,
  /contract\/dist\/(idempotency-key|plain-json)\.js/,
  /whole-transport\.js/,
];

/**
 * What many elements share lies in few files, so that each element is one more: `core` for all,
 * `calls` for those that speak with a collector, `read` for those that show much of what they read.
 */
const shared = {
  core: [
    /embed\/dist\/slim-lit/,
    /contract\/dist\/(answers|base-language|surveys\/hai-long-nhanh)\.js/,
    /embed\/dist\/(retried|version)\.js\?later/,
    /elements\/dist\/shared\/(box\.styles|connection|error-event|messages|own-controls|tokens\.styles)\.js/,
  ],
  calls: [
    /client\/dist\/(errors|global-fetch|plain-transport|reading|records|shape)\.js/,
    /elements\/dist\/shared\/(adopt-styles|reading)\.js/,
    /contract\/dist\/(badge-art\/participation|local-day|localized|routes)\.js/,
  ],
  send: sending,
  read: [
    /elements\/dist\/shared/,
    /client\/dist\/figures\.js/,
    /contract\/dist\/(badge-|unit-levels)/,
  ],
};

/** In the script of the survey, all that follows the first choice comes as one file. */
const afterChoice = [
  ...sending,
  /client\/dist\/(errors|global-fetch|shape)\.js/,
  /contract\/dist\/personal-data\.js/,
  /elements\/dist\/shared\/adopt-styles\.js/,
  /satisfaction\/(delivery|done-mark|outcome(\.messages|\.styles)?|transitions)\.js/,
];

const sendingChunk = {
  manualChunks: (id) => (afterChoice.some((pattern) => pattern.test(id)) ? 'send' : undefined),
  onlyExplicitManualChunks: true,
};

/** @returns {import('rollup').Plugin} */
const withoutKiosk = () => ({
  name: 'without-kiosk',
  resolveId: (source) =>
    source.endsWith('/modes/kiosk.js') ? resolve('packages/embed/dist/pinned/no-kiosk.js') : null,
});

function sharedChunk(id) {
  return Object.keys(shared).find((name) => shared[name].some((pattern) => pattern.test(id)));
}

/** Each has a rolling script of its own, and a pinned one. */
const elements = [
  'satisfaction',
  'campaign-badge',
  'exemplar-card',
  'exemplar-list',
  'results',
  'page-tools',
  'visits',
  'provider',
];

const chunks = {
  dir,
  format: 'es',
  chunkFileNames: `v1/${version}/[name]-[hash:6].js`,
  hashCharacters: 'base36',
};

export default [
  ...elements.map((name) => ({
    input: { [name]: `packages/embed/dist/single/${name}.js` },
    plugins: [retriedImports({ version }), ...plugins, compiledEarly()],
    output: {
      ...chunks,
      entryFileNames: 'v1/[name].js',
      ...(name === 'satisfaction' && sendingChunk),
    },
  })),
  {
    input: { vhcs: 'packages/embed/dist/loader.js' },
    plugins: [
      loaderChunks({ version }),
      laterCopies(),
      retriedImports({ version }),
      ...plugins,
      compiledEarly(),
      releaseFiles({ version }),
    ],
    output: {
      ...chunks,
      entryFileNames: 'v1/[name].js',
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
  },
  ...['all', ...elements].map((name) => ({
    input: `packages/embed/dist/pinned/${name}.js`,
    plugins: [
      ...(name === 'all' ? [withoutKiosk()] : []),
      ...plugins,
      compiledEarly(),
      releaseFiles({ version }),
    ],
    output: {
      file: `${dir}/v1/${version}/vhcs.${name}.js`,
      format: 'iife',
      inlineDynamicImports: true,
      freeze: false,
      generatedCode: { arrowFunctions: true, constBindings: true },
    },
  })),
];
