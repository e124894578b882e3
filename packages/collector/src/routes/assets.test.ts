import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asset, AssetSource } from '../assets/asset-source.ts';
import { createTestApp, problemOf } from '../testing/test-app.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function sourceOf(files: Readonly<Record<string, Asset>>): AssetSource {
  return { find: (path) => Promise.resolve(files[path]) };
}

const loader: Asset = {
  bytes: bytesOf('loader'),
  etag: '"l"',
  br: bytesOf('br'),
  gzip: bytesOf('gz'),
};

const app = createTestApp({
  assets: {
    embed: sourceOf({
      'v1/vhcs.js': loader,
      'v1/reserve.css': { bytes: bytesOf('css'), etag: '"c"' },
      'v1/1.0.0/chunk-abc.js': { bytes: bytesOf('chunk'), etag: '"k"' },
    }),
    demo: sourceOf({
      'index.html': { bytes: bytesOf('<!doctype html>'), etag: '"i"' },
      'en/index.html': { bytes: bytesOf('<!doctype html>en'), etag: '"e"' },
    }),
    gallery: sourceOf({ 'index.html': { bytes: bytesOf('<!doctype html>g'), etag: '"g"' } }),
  },
});

test('the loader may be kept for minutes and shown while it is fetched anew', async () => {
  const { headers } = await app.get('/embed/v1/vhcs.js');

  assert.equal(
    headers.get('Cache-Control'),
    'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  );
  assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
});

test('the gallery has its own folder', async () => {
  const response = await app.get('/gallery/');

  assert.equal(await response.text(), '<!doctype html>g');
});

test('what belongs to one version may be kept for ever', async () => {
  const { headers } = await app.get('/embed/v1/1.0.0/chunk-abc.js');

  assert.equal(headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
});

for (const alias of ['1.0.0_r1', '1.0.0_r2']) {
  test(`the folder ${alias} holds the same files`, async () => {
    const response = await app.get(`/embed/v1/${alias}/chunk-abc.js`);

    assert.equal(await response.text(), 'chunk');
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
  });
}

test('every site may load, time and isolate the script', async () => {
  const { headers } = await app.get('/embed/v1/reserve.css');

  assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Timing-Allow-Origin'), '*');
  assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(headers.get('Content-Type'), 'text/css; charset=utf-8');
});

for (const [accept, encoding, body] of [
  ['gzip, deflate, br', 'br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip', 'gz'],
  ['GZIP', 'gzip', 'gz'],
  ['identity', null, 'loader'],
  ['', null, 'loader'],
] as const) {
  test(`Accept-Encoding "${accept}" gets ${encoding ?? 'the file as it is'}`, async () => {
    const response = await app.get('/embed/v1/vhcs.js', { 'Accept-Encoding': accept });

    assert.equal(response.headers.get('Content-Encoding'), encoding);
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
    assert.equal(await response.text(), body);
  });
}

test('a file that is known is not sent again', async () => {
  const response = await app.get('/embed/v1/vhcs.js', { 'If-None-Match': '"l"' });

  assert.equal(response.status, 304);
  assert.equal(response.headers.get('ETag'), '"l"');
  assert.equal(await response.text(), '');
});

for (const path of ['/embed/v1/none.js', '/embed/', '/demo/none.css']) {
  test(`${path} is 404`, async () => {
    const response = await app.get(path);

    assert.equal(response.status, 404);
    assert.equal((await problemOf(response)).code, 'not-found');
  });
}

test('the demo portal has the policy of a careful portal and is asked for anew', async () => {
  const response = await app.get('/demo/');

  assert.equal(await response.text(), '<!doctype html>');
  assert.equal(response.headers.get('Cache-Control'), 'no-cache');
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; img-src/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types vhcs-embed$/);
});

test('a folder of the demo portal shows its index', async () => {
  assert.equal(await (await app.get('/demo/en/')).text(), '<!doctype html>en');
});

test('the demo portal without its slash leads on', async () => {
  assert.equal((await app.get('/demo')).headers.get('Location'), '/demo/');
});
