/*
 * What the SDK adds to a page of others, in bytes after brotli: bundled and minified as an
 * application does it, with nothing that is not called.
 */
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** What each page calls; `without` is what it has already. */
const pages = {
  'client: one rating': {
    code: `import { createTransport, submitRating } from '@vhcs/client';
      export const send = (baseUrl, rating) => submitRating(createTransport({ baseUrl }), rating);`,
  },
  'client: every call': { code: `export { createClient } from '@vhcs/client';` },
  'client: queue': {
    code: `export { createQueue } from '@vhcs/client/queue';`,
    without: /\/client\/dist\/[a-z-]+\.js$|\/contract\/dist\//,
  },
};

/** Bytes by the name of the page. */
export async function measureClient() {
  const sizes = {};
  for (const [name, page] of Object.entries(pages)) sizes[name] = await bytesOf(page);
  return sizes;
}

async function bytesOf({ code, without }) {
  const bundle = await rollup({
    input: '\0page',
    external: (id) => without?.test(id) ?? false,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === '\0page' ? id : null),
        load: (id) => (id === '\0page' ? code : null),
      },
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      terser({ ecma: 2022, module: true, compress: { passes: 3 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output.reduce((sum, { code: text }) => sum + brotliCompressSync(text).length, 0);
}
