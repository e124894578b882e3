/*
 * What the SDK adds to a page of others, in bytes after brotli: bundled and minified as an
 * application does it, with nothing that is not called.
 */
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** What each page calls; `beside` names what it has already, and what it adds is counted. */
const pages = {
  'client: one rating': {
    code: `import { createTransport, submitRating } from '@vhcs/client';
      export const send = (baseUrl, rating) => submitRating(createTransport({ baseUrl }), rating);`,
  },
  'client: every call': { code: `export { createClient } from '@vhcs/client';` },
  'client: queue': {
    code: `export { createClient } from '@vhcs/client';
      export { createQueue } from '@vhcs/client/queue';`,
    beside: 'client: every call',
  },
};

/** Bytes by the name of the page, and what it may fetch later. */
export async function measureClient() {
  const sizes = {};
  for (const [name, { code, beside }] of Object.entries(pages)) {
    const chunks = await chunksOf(code);
    const later = chunks.filter((chunk) => chunk.isDynamicEntry);
    const bytes = bytesOf(chunks.filter((chunk) => !later.includes(chunk)));
    sizes[name] = beside ? bytes - sizes[beside] : bytes;
    for (const chunk of later) sizes[`${name}, later: ${chunk.name}`] = bytesOf([chunk]);
  }
  return sizes;
}

const bytesOf = (chunks) =>
  chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

async function chunksOf(code) {
  const bundle = await rollup({
    input: '\0page',
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
  return output;
}
